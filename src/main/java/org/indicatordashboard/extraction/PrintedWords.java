package org.indicatordashboard.extraction;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.indicatordashboard.figure.Figure;

/** Reads words that are known to be a figure, without the sentence around them: 2473个, 五大赛道, 千亿. */
public final class PrintedWords {

    /** Sentences in which a figure can stand: some words are read as one only beside a verb or a noun. */
    private static final List<String> SENTENCES = List.of("%s", "建成%s。", "连续%s举办", "排名%s的", "实现%s对接", "打造%s产业集群");

    private static final Extractor EXTRACTOR = new Extractor();

    /** Different words kept; a district prints some hundreds. */
    private static final int KEPT = 10_000;

    private final Cache<String, Optional<Figure>> read =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * Keeps what it has read, for the many rows that print the same words.
     *
     * @return empty where the words print no figure (排名前列), or several
     */
    public Optional<Figure> read(String words) {
        return read.get(words, PrintedWords::extract);
    }

    /** As {@link #read}, but of words that are the figure and nothing else. */
    public Optional<Figure> whole(String words) {
        String flat = flat(words);
        return read(words).filter(figure -> figure.asPrinted().equals(flat));
    }

    private static Optional<Figure> extract(String words) {
        String flat = flat(words);
        for (String sentence : SENTENCES) {
            Optional<Figure> whole = figures(sentence, flat).stream()
                    .filter(figure -> figure.asPrinted().equals(flat))
                    .findFirst();
            if (whole.isPresent()) {
                return whole;
            }
        }
        List<Figure> within = figures("%s", flat);
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }

    private static String flat(String words) {
        return words.replaceAll("[\\s\\p{Z}]", "");
    }

    private static List<Figure> figures(String sentence, String words) {
        return EXTRACTOR.extract(sentence.formatted(words), Context.none()).figures().stream()
                .map(ProposedFigure::figure)
                .toList();
    }
}
