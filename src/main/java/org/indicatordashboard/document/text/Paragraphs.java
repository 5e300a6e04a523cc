package org.indicatordashboard.document.text;

import java.util.ArrayList;
import java.util.List;

/** Tidies what the readers give: one kind of line break, no control characters, no more than one blank line. */
final class Paragraphs {

    /** More text than any official document has; bounds the memory which a hostile file can ask for. */
    static final int LONGEST = 10_000_000;

    private Paragraphs() {}

    static String tidy(String raw) {
        if (raw.length() > LONGEST) {
            throw UnreadableException.tooLong(LONGEST);
        }
        List<String> lines = new ArrayList<>();
        boolean blankBefore = true;
        for (String line : raw.replace("\uFEFF", "").split("\\R", -1)) {
            String tidy = withoutControls(line).stripTrailing();
            if (!tidy.isBlank() || !blankBefore) {
                lines.add(tidy);
            }
            blankBefore = tidy.isBlank();
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private static String withoutControls(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        line.codePoints().filter(c -> c == '\t' || !Character.isISOControl(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
