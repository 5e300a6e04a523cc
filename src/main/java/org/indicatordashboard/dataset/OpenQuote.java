package org.indicatordashboard.dataset;

/** Finds a quotation mark that is never closed: what follows it to the end of the file would be one cell. */
final class OpenQuote {

    private OpenQuote() {}

    static void refuse(String text, char separator) throws UnusableFile {
        long line = 1;
        long opened = 0;
        boolean atStart = true;
        boolean inComment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLineStart = i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
            if (opened == 0 && isLineStart) {
                inComment = c == '#';
                atStart = true;
            }
            if (!inComment && c == '"' && (opened > 0 || atStart)) {
                boolean isDoubled = opened > 0 && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (isDoubled) {
                    i++;
                } else {
                    opened = opened > 0 ? 0 : line;
                }
            }
            atStart = opened == 0 && c == separator;
            if (c == '\n') {
                line++;
            }
        }
        if (opened > 0) {
            throw new UnusableFile(
                    opened,
                    "这一行的引号没有成对，后面各行都被读进了同一格。",
                    "A quotation mark of this line is not closed, so that the lines after it were read into one cell.");
        }
    }
}
