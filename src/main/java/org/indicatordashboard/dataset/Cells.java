package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cells of a row as the dataset files spell them. */
final class Cells {

    private Cells() {}

    /** Empty for null; numbers with the digits they need. */
    static List<String> of(Object... values) {
        List<String> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(cell(value));
        }
        return cells;
    }

    static String list(List<String> several) {
        return String.join(";", several);
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
