package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;

import org.indicatordashboard.language.Words;

/**
 * A cell as the person sees it.
 *
 * @param text what the cell shows
 * @param number what it stands for, null unless it holds a number
 * @param isDate whether it shows a day or a time
 * @param problem why it cannot be used, null where it can
 */
record SheetCell(String text, BigDecimal number, boolean isDate, Words problem) {

    static final SheetCell EMPTY = words("");

    static SheetCell words(String text) {
        return new SheetCell(text.strip(), null, false, null);
    }

    static SheetCell unusable(String text, String zh, String en) {
        return new SheetCell(text, null, false, Words.of(zh, en));
    }
}
