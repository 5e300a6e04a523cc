package org.indicatordashboard.extraction.table;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.TextNormalizer;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Quantities;
import org.indicatordashboard.extraction.unit.Units;

/** Reads a cell that holds one number and at most its comparison and unit: 12.5, ≥90, 60左右, 8%. */
final class TableCell {

    private static final int LONGEST = 16;
    private static final String OPENERS = "≥≤><＞＜约近超不少低高于过达到[〔（";

    private TableCell() {}

    /** @param unit of the row, used when the cell prints none; @return null when the cell is no number */
    static Draft read(NormalizedText reading, TableRow.Cell cell, String unit) {
        String text = TableRow.text(reading, cell);
        int digit = 0;
        while (digit < text.length() && !ArabicNumerals.isDigit(text.charAt(digit))) {
            if (OPENERS.indexOf(text.charAt(digit)) < 0 && text.charAt(digit) != '-') {
                return null;
            }
            digit++;
        }
        if (digit == text.length() || text.length() > LONGEST) {
            return null;
        }
        Numeral numeral = ArabicNumerals.at(TextNormalizer.words(text), digit);
        if (numeral == null) {
            return null;
        }
        boolean own = Units.at(TextNormalizer.words(text), numeral.end()) != null;
        int insert = ownUnit(text, numeral.end()) ? text.length() : numeral.end();
        String whole = own ? text : text.substring(0, insert) + unit + text.substring(insert);
        NormalizedText small = TextNormalizer.words(whole);
        Draft draft = Quantities.at(small, ArabicNumerals.at(small, digit));
        if (draft == null) {
            return null;
        }
        int added = own ? 0 : unit.length();
        int end = Math.min(text.length(), draft.end() - added);
        boolean negative =
                digit > 0 && text.charAt(digit - 1) == '-' && draft.low().signum() > 0;
        return new Draft(
                cell.start() + (negative ? digit - 1 : draft.start()),
                cell.start() + digit,
                cell.start() + end,
                negative ? draft.low().negate() : draft.low(),
                negative ? draft.high().negate() : draft.high(),
                draft.bound(),
                draft.unit(),
                Draft.Form.DIGITS);
    }

    /** 3-5 keeps its second number before the unit of the row. */
    private static boolean ownUnit(String text, int end) {
        return end < text.length() && text.charAt(end) == '-';
    }
}
