package org.indicatordashboard.figure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers without what a database adds to them: neither more digits than were printed nor fewer. */
public final class Decimals {

    private static final Pattern PRINTED = Pattern.compile("\\d+\\.\\d+");

    private Decimals() {}

    /** 2473.0000 as stored becomes 2473, and 1E+5 becomes 100000; null stays null. */
    public static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** With the digits that the words print for it: 0.1 of “0.10%” is 0.10; plain where they print another number. */
    static BigDecimal asPrinted(BigDecimal number, String words) {
        BigDecimal plain = plain(number);
        if (plain == null || words.indexOf('.') < 0) {
            return plain;
        }
        Matcher printed = PRINTED.matcher(words);
        while (printed.find()) {
            BigDecimal found = new BigDecimal(printed.group());
            if (found.compareTo(plain.abs()) == 0) {
                return plain.setScale(found.scale());
            }
        }
        return plain;
    }
}
