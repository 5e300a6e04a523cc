package org.indicatordashboard.extraction;

/** Counts for {@link CountedClasses}: a method entered, a turn of a loop, a character that a search of a text passes. */
public final class Steps {

    private static long taken;

    private Steps() {}

    static long during(Runnable work) {
        taken = 0;
        work.run();
        return taken;
    }

    public static void one() {
        taken++;
    }

    public static int indexOf(String text, int character) {
        return indexOf(text, character, 0);
    }

    public static int indexOf(String text, int character, int from) {
        return forward(text, from, text.indexOf(character, from));
    }

    public static int indexOf(String text, String words) {
        return indexOf(text, words, 0);
    }

    public static int indexOf(String text, String words, int from) {
        return forward(text, from, text.indexOf(words, from));
    }

    public static boolean contains(String text, CharSequence words) {
        return indexOf(text, words.toString(), 0) >= 0;
    }

    public static int lastIndexOf(String text, int character) {
        return lastIndexOf(text, character, text.length());
    }

    public static int lastIndexOf(String text, int character, int from) {
        return backward(text, from, text.lastIndexOf(character, from));
    }

    public static int lastIndexOf(String text, String words) {
        return lastIndexOf(text, words, text.length());
    }

    public static int lastIndexOf(String text, String words, int from) {
        return backward(text, from, text.lastIndexOf(words, from));
    }

    public static String substring(String text, int from) {
        return substring(text, from, text.length());
    }

    public static String substring(String text, int from, int to) {
        taken += to - from;
        return text.substring(from, to);
    }

    private static int forward(String text, int from, int found) {
        taken += Math.max(0, (found < 0 ? text.length() : found) - Math.max(0, from));
        return found;
    }

    private static int backward(String text, int from, int found) {
        taken += Math.max(0, Math.min(from, text.length()) - Math.max(0, found));
        return found;
    }
}
