package org.indicatordashboard.language;

/** The same statement in both languages. */
public record Words(String zh, String en) {

    public static Words of(String zh, String en) {
        return new Words(zh, en);
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
