package org.indicatordashboard.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * The words of a query, each of which must be found, in any order: whatever their width, case or Chinese script, by
 * pinyin or its initials, a number as a whole one.
 */
public final class Sought {

    /** For the interface description. */
    public static final String DESCRIPTION =
            "names in Chinese or English, pinyin or its initials, traditional characters, numbers as printed.";

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Punct}&&[^.%]]+|[，。、；：？！（）《》“”]+");
    private static final Pattern SCRIPTS =
            Pattern.compile("(?<=\\p{IsHan})(?=[^\\p{IsHan}])|(?<=[^\\p{IsHan}])(?=\\p{IsHan})");

    /** Each is found by itself, or by all its parts. */
    private final List<Word> words;

    /**
     * One word, folded.
     *
     * @param parts the words that it is made of, where it writes no gaps between them; itself where it is one
     */
    public record Word(String whole, List<String> parts) {

        boolean isIn(Spelling text) {
            return text.has(whole) || (parts.size() > 1 && parts.stream().allMatch(text::has));
        }
    }

    private Sought(List<Word> words) {
        this.words = words;
    }

    /** @param query null or blank for anything */
    public static Sought of(String query) {
        return new Sought(
                query == null
                        ? List.of()
                        : GAPS.splitAsStream(Spelling.folded(query))
                                .filter(w -> !w.isEmpty())
                                .map(w -> new Word(w, parts(w)))
                                .toList());
    }

    /** Whether all of them are found in these texts together; nulls are no texts. */
    public boolean isIn(Collection<String> texts) {
        if (words.isEmpty()) {
            return true;
        }
        Spelling spelling = Spelling.of(texts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n")));
        return words.stream().allMatch(w -> w.isIn(spelling));
    }

    /** Whether they are all found in one text. */
    public boolean isIn(String text) {
        return isIn(List.of(text));
    }

    /** One by one, for those who look for each in another place. */
    public List<Sought> each() {
        return words.stream().map(w -> new Sought(List.of(w))).toList();
    }

    public List<Word> words() {
        return words;
    }

    /** Folded; for a single word. */
    public String folded() {
        return words.stream().map(Word::whole).collect(Collectors.joining(" "));
    }

    /**
     * The words of a run of Chinese, which writes no gaps between them, as a dictionary has them. A single character is
     * in too many names to be looked for alone: it stays with the word beside it.
     */
    private static List<String> parts(String word) {
        return SCRIPTS.splitAsStream(word)
                .flatMap(run -> joined(segments(run)).stream())
                .toList();
    }

    private static List<String> joined(Stream<String> segments) {
        List<String> parts = new ArrayList<>();
        segments.forEach(segment -> {
            int last = parts.size() - 1;
            if (last >= 0 && (segment.length() == 1 || parts.get(last).length() == 1)) {
                parts.set(last, parts.get(last) + segment);
            } else {
                parts.add(segment);
            }
        });
        return parts;
    }

    /** The words of Chinese text, as a dictionary has them. */
    public static Stream<String> segments(String run) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINESE);
        words.setText(run);
        Stream.Builder<String> found = Stream.builder();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            found.add(run.substring(start, end));
        }
        return found.build();
    }
}
