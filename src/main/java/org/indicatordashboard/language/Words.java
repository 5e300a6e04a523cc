package org.indicatordashboard.language;

/**
 * The same statement in both languages.
 *
 * @param en null or blank where only the Chinese exists, which then stands in
 */
public record Words(String zh, String en) {

    public static Words of(String zh, String en) {
        return new Words(zh, en);
    }

    /** For words that are the same in both languages, such as codes. */
    public static Words same(String word) {
        return new Words(word, word);
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en == null || en.isBlank() ? zh : en;
        };
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
