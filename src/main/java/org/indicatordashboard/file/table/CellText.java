package org.indicatordashboard.file.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a cell reads in a text format. */
final class CellText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private CellText() {}

    /** Empty for null; numbers without exponent; everything else neutralised. */
    static String of(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number number ? number.toString() : neutral(Column.text(cell));
    }

    /**
     * Puts an apostrophe before text that a spreadsheet would run as a formula: text that starts with = + - @ tab or CR
     * and is no number. See OWASP, "CSV Injection".
     */
    static String neutral(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r' -> "'" + text;
            case '+', '-' -> NUMBER.matcher(text).matches() ? text : "'" + text;
            default -> text;
        };
    }
}
