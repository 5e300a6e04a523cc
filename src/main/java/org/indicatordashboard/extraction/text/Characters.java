package org.indicatordashboard.extraction.text;

import java.util.HashMap;
import java.util.Map;

/** How one printed character is read: full-width as half-width, traditional as simplified, every dash as one. */
public final class Characters {

    private static final Map<Integer, Character> SIMPLIFIED = new HashMap<>();
    private static final String DASHES = "—–－―─~～‐‑‒﹣−〜∼﹘";
    private static final String STOPS = ",，;；:：(（)）!！?？[〔]〕﹝〔﹞〕［〔］〕﹪%％%「“」”『“』”〝“〞”〈《〉》";

    static {
        Wordlist.words("simplified.txt").forEach(pairs -> {
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                SIMPLIFIED.put((int) pairs.charAt(i), pairs.charAt(i + 1));
            }
        });
        for (int i = 0; i + 1 < STOPS.length(); i += 2) {
            SIMPLIFIED.put((int) STOPS.charAt(i), STOPS.charAt(i + 1));
        }
        DASHES.chars().forEach(dash -> SIMPLIFIED.put(dash, '-'));
        SIMPLIFIED.put((int) '〇', '零');
        SIMPLIFIED.put((int) '○', '零');
        SIMPLIFIED.put((int) '．', '.');
        SIMPLIFIED.put((int) '∶', '：');
        SIMPLIFIED.put((int) '﹕', '：');
    }

    private Characters() {}

    public static char read(int codePoint) {
        Character plain = SIMPLIFIED.get(codePoint);
        if (plain != null) {
            return plain;
        }
        boolean fullWidth = codePoint >= 0xFF10 && codePoint <= 0xFF5A;
        if (fullWidth && Character.isLetterOrDigit(codePoint) || codePoint == '＋' || codePoint == '／') {
            return (char) (codePoint - 0xFEE0);
        }
        return Character.isBmpCodePoint(codePoint) ? (char) codePoint : '\uFFFD';
    }

    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** White space as Python's {@code \s} has it: the offsets are counted without it. */
    public static boolean isWhiteSpace(int c) {
        return c == ' '
                || c >= 0x09 && c <= 0x0D
                || c >= 0x1C && c <= 0x1F
                || c == 0x85
                || c == 0xA0
                || c >= 0x1680 && (c == 0x1680 || c >= 0x2000 && c <= 0x200A || isWideSpace(c));
    }

    /** Marks of Markdown and invisible characters: they count as characters and say nothing. */
    public static boolean isMark(int c) {
        return c == '*' || c == '#' || c == '`' || c == 0x200B || c == 0xFEFF || c == 0xAD || c == 0x200E;
    }

    private static boolean isWideSpace(int c) {
        return c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
    }
}
