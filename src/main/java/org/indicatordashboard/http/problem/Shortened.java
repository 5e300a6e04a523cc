package org.indicatordashboard.http.problem;

/** What a caller sent, made safe to repeat in a message: short, and without control characters. */
public final class Shortened {

    private static final int LONGEST = 60;

    private Shortened() {}

    public static String of(String sent) {
        StringBuilder shown = new StringBuilder();
        sent.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || isInvisible(c) ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return sent.codePointCount(0, sent.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
