package org.indicatordashboard.search;

import java.util.Map;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How texts, folded before, are cut: Chinese, which writes no gaps, into characters and pairs of them. */
final class Analysis {

    /** Of texts: characters and pairs at the same places. */
    static final Analyzer OF_TEXTS = new PerFieldAnalyzerWrapper(
            chinese(true), Map.of(Field.ENGLISH, english(), Field.TYPED, new WhitespaceAnalyzer()));

    /** Of questions in one script: pairs, which are rarer. */
    static final Analyzer PAIRS = new PerFieldAnalyzerWrapper(chinese(false), Map.of(Field.ENGLISH, english()));

    private static final int SCRIPTS = CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA;

    private Analysis() {}

    private static Analyzer chinese(boolean withCharacters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new CJKBigramFilter(words, SCRIPTS, withCharacters));
            }
        };
    }

    private static Analyzer english() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream stems = new EnglishMinimalStemFilter(words);
                return new TokenStreamComponents(words, stems);
            }
        };
    }
}
