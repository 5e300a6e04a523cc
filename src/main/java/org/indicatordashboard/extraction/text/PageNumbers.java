package org.indicatordashboard.extraction.text;

/** Lines that hold a page number and nothing else: {@code - 3 -}, {@code 3}, {@code 第3页}, {@code 3/12}. */
final class PageNumbers {

    private static final String DASHES = "-—–－―·•|_";
    private static final String COUNTED = "个家项万亿%％所名倍元吨户条";
    private static final int LONGEST = 16;

    private PageNumbers() {}

    /**
     * @param line without white space
     * @param next the next line that is not empty, without white space
     */
    static boolean is(String line, String next) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return false;
        }
        boolean dashed = DASHES.indexOf(line.charAt(0)) >= 0;
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (DASHES.indexOf(c) < 0 && "第页共/".indexOf(c) < 0) {
                return false;
            }
        }
        if (digits == 0 || digits > 6 || (digits > 3 && line.length() == digits)) {
            return false;
        }
        boolean bare = digits == line.length();
        return dashed || !bare || next.isEmpty() || COUNTED.indexOf(next.charAt(0)) < 0 || next.startsWith("个性");
    }
}
