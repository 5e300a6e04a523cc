package org.indicatordashboard.access.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that a deed made valid, as the entry holds it for ever.
 *
 * @param record key of the record
 * @param revision of the record
 * @param words what it says, for people
 * @param hash SHA-256 over all that counts in it, see {@link SealedRecords}
 */
public record Sealed(String record, int revision, String words, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\S+) r(\\d+) (.*) ([0-9a-f]{64})");

    String line() {
        return "%s r%d %s %s".formatted(record, revision, Deed.line(words), hash);
    }

    /** Out of what an entry holds; a line that is none belongs to no record and fails to be found. */
    static List<Sealed> in(String lines) {
        return lines == null ? List.of() : lines.lines().map(Sealed::of).toList();
    }

    private static Sealed of(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? new Sealed(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3), parts.group(4))
                : new Sealed(line, 0, "", "");
    }
}
