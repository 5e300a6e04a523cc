package org.indicatordashboard.format;

import java.util.Objects;

/**
 * The same words in both languages.
 *
 * @param zh simplified Chinese
 * @param en English; null where only the Chinese exists, which then stands in
 */
public record Words(String zh, String en) {

    public Words {
        Objects.requireNonNull(zh, "zh");
    }

    public static Words of(String zh, String en) {
        return new Words(zh, en);
    }

    /** For words that are the same in both languages, such as codes. */
    public static Words same(String word) {
        return new Words(word, word);
    }

    public String in(Language language) {
        return language == Language.ZH || en == null || en.isBlank() ? zh : en;
    }
}
