package org.indicatordashboard.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Words in several scripts, such as 2000个: numbers, Latin words and single characters one after the other. */
final class Characters {

    private Characters() {}

    /** Null where there is nothing to look for. */
    static Query phrase(String field, String words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(words));
            read(tokens, field, phrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PhraseQuery query = phrase.build();
        return query.getTerms().length == 0 ? null : query;
    }

    private static void read(TokenStream tokens, String field, PhraseQuery.Builder phrase) throws IOException {
        CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            phrase.add(new Term(field, word.toString()));
        }
        tokens.end();
    }
}
