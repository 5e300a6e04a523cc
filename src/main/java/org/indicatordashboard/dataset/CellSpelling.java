package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.SpelledDate;

/** How one file spells what its cells mean; found out once for the whole file. */
final class CellSpelling {

    /** 90% becomes 90.00% and 34.8% 34.80% where a spreadsheet takes it for a number. */
    private static final Pattern FILLED_SHARE = Pattern.compile("(\\d+)(?:\\.00|(\\.\\d)0)%");

    private final Layout layout;
    private final String text;
    private SpelledDate dates;

    CellSpelling(Layout layout, String text) {
        this.layout = layout;
        this.text = text;
    }

    LocalDate date(String cell) {
        return dates().date(cell);
    }

    Optional<Period> period(String cell) {
        return dates().period(cell);
    }

    BigDecimal number(String cell, List<BigDecimal> expected) {
        return SpelledNumber.of(cell, layout.separator(), expected);
    }

    /** The words of a document, without what a spreadsheet added to them. */
    String printed(String cell) {
        Matcher share = FILLED_SHARE.matcher(cell);
        return layout.bySpreadsheet() && share.matches()
                ? share.group(1) + (share.group(2) == null ? "" : share.group(2)) + "%"
                : cell;
    }

    /** The whole file is looked through only where a cell makes it necessary. */
    private SpelledDate dates() {
        if (dates == null) {
            dates = SpelledDate.in(text);
        }
        return dates;
    }
}
