package org.indicatordashboard.language;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.Transliterator;

/** A text as it may be asked for: in one width, case and script, in pinyin, and in the initials of its pinyin. */
public final class Spelling {

    /** Where a word stands: code points of the folded text, the end excluded. */
    public record Place(int start, int end) {}

    /** Names of a dataset: of 10,000 targets and all that goes with them. */
    private static final int KEPT = 50_000;

    private static final Cache<String, Spelling> KNOWN =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private static final Cache<Integer, String> SYLLABLES =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private static final Cache<Integer, String> SIMPLIFIED =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]*[a-z][a-z0-9]*");
    private static final char GAP = ' ';

    private final String folded;

    /** Syllables without gaps, and where each starts. */
    private final String pinyin;

    private final BitSet starts;
    private final String initials;

    private Spelling(String text) {
        folded = folded(text);
        StringBuilder syllables = new StringBuilder();
        StringBuilder firsts = new StringBuilder();
        starts = new BitSet();
        folded.codePoints().forEach(c -> {
            String syllable = syllable(c);
            starts.set(syllables.length());
            syllables.append(syllable);
            firsts.append(syllable.charAt(0));
        });
        pinyin = syllables.toString();
        initials = firsts.toString();
    }

    /** Of a name, kept for the next time. */
    public static Spelling of(String text) {
        return KNOWN.get(text, Spelling::new);
    }

    /** Of a text that is read once. */
    public static Spelling unkept(String text) {
        return new Spelling(text);
    }

    /** In one width, case and script; numbers without their separators of thousands. */
    public static String folded(String text) {
        StringBuilder simple = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(
                        c -> simple.append(isHan(c) ? SIMPLIFIED.get(c, Spelling::simplified) : Character.toString(c)));
        return THOUSANDS.matcher(simple).replaceAll("");
    }

    public String folded() {
        return folded;
    }

    /** The pinyin from each of its syllables to the end: what a typed word may be the start of. */
    public List<String> pinyin() {
        return starts.stream().mapToObj(pinyin::substring).toList();
    }

    /** The initials from each syllable to the end. */
    public List<String> initials() {
        return IntStream.range(0, initials.length())
                .mapToObj(initials::substring)
                .toList();
    }

    /** All of its pinyin and all of its initials, as one types them. */
    public List<String> typed() {
        return List.of(pinyin, initials);
    }

    /**
     * Where a word is found first.
     *
     * @param word folded
     */
    public Optional<Place> find(String word) {
        int written = placeAsWritten(word);
        if (written >= 0) {
            int start = folded.codePointCount(0, written);
            return Optional.of(new Place(start, start + word.codePointCount(0, word.length())));
        }
        if (word.length() < 2 || !LATIN.matcher(word).matches()) {
            return Optional.empty();
        }
        int spoken = placeAsPinyin(word);
        if (spoken >= 0) {
            return Optional.of(new Place(syllables(spoken), syllables(spoken + word.length())));
        }
        int first = initials.indexOf(word);
        return first < 0 ? Optional.empty() : Optional.of(new Place(first, first + word.length()));
    }

    /** How many syllables start before a place of the pinyin. */
    private int syllables(int at) {
        return starts.get(0, at).cardinality();
    }

    /** @param word folded */
    boolean has(String word) {
        // One letter alone would find nearly everything.
        return placeAsWritten(word) >= 0
                || (word.length() > 1
                        && LATIN.matcher(word).matches()
                        && (placeAsPinyin(word) >= 0 || initials.contains(word)));
    }

    /** A number is found as a whole one: 200 is not in 2000. */
    private int placeAsWritten(String word) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean goesOnBefore = isDigit(word, 0) && (isDigit(folded, at - 1) || isPoint(folded, at - 1));
            boolean goesOnAfter = isDigit(word, word.length() - 1)
                    && (isDigit(folded, end) || (isPoint(folded, end) && isDigit(folded, end + 1)));
            if (!goesOnBefore && !goesOnAfter) {
                return at;
            }
        }
        return -1;
    }

    /** From the start of a syllable on; the last one may be unfinished, as while typing. */
    private int placeAsPinyin(String word) {
        for (int at = pinyin.indexOf(word); at >= 0; at = pinyin.indexOf(word, at + 1)) {
            if (starts.get(at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isPoint(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at) == '.' && isDigit(text, at - 1);
    }

    private static String syllable(int character) {
        if (Character.isLetterOrDigit(character) && character < 0x80) {
            return Character.toString(character);
        }
        return isHan(character) ? SYLLABLES.get(character, Spelling::pinyinOf) : String.valueOf(GAP);
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static String simplified(int character) {
        return Scripts.SIMPLIFIED.transliterate(Character.toString(character));
    }

    private static String pinyinOf(int character) {
        // 绿 is typed lv.
        String latin = Normalizer.normalize(
                        Scripts.LATIN.transliterate(Character.toString(character)), Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("[^a-z]", "");
        return latin.isEmpty() ? String.valueOf(GAP) : latin;
    }

    /** Made when first needed: their tables take a while to read. */
    private static final class Scripts {
        static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");
    }
}
