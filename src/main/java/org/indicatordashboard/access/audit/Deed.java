package org.indicatordashboard.access.audit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody did or tried, before it has a place in the trail. Longer texts are cut to what the table holds.
 *
 * @param who account name; words in brackets stand for callers without an account, such as (anonymous)
 * @param address from where
 * @param action what, in words that stay the same: account-created, or method and path template of a route
 * @param subject on what: a natural key or a path
 * @param detail numbers and reasons, never a secret
 * @param values which it made valid
 */
public record Deed(
        String who,
        String address,
        String action,
        String subject,
        Outcome outcome,
        String detail,
        List<Sealed> values) {

    private static final int SHORT = 100;
    private static final int MIDDLE = 200;
    private static final int LONG = 1000;

    public Deed {
        who = cut(who, SHORT);
        address = cut(address, SHORT);
        action = cut(action, MIDDLE);
        subject = cut(subject, LONG);
        detail = cut(detail, LONG);
        values = List.copyOf(values);
    }

    public Deed(String who, String address, String action, String subject, Outcome outcome, String detail) {
        this(who, address, action, subject, outcome, detail, List.of());
    }

    /** One line each, null for none. */
    String sealedValues() {
        return values.isEmpty() ? null : values.stream().map(Sealed::line).collect(Collectors.joining("\n"));
    }

    /**
     * A text as the trail writes it, also to look for it; null stays null. Control characters are replaced: PostgreSQL
     * cannot store NUL, and a line break could fake a row of a list.
     */
    public static String line(String text) {
        return text == null ? null : text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String cut(String text, int longest) {
        if (text == null) {
            return "";
        }
        String line = line(text);
        if (line.length() <= longest) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end) + "…";
    }
}
