package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.util.Optional;

import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;

/**
 * The value that a cell stands for: a number, or words as official texts print figures in digits (2—3家, 近100家, 2.5万).
 *
 * @param high upper end of a range, null for a single number
 * @param comparator what the words say, null where they leave it to the column of comparisons
 * @param unit empty where the cell names none
 */
record SheetValue(BigDecimal value, BigDecimal high, Comparator comparator, String unit) {

    private static final PrintedWords PRINTED = new PrintedWords();

    /** Longer words are no value. */
    private static final int LONGEST = 40;

    /** Empty where it is none. */
    static Optional<SheetValue> of(SheetCell cell, String unit) {
        if (cell.isDate() || cell.problem() != null || cell.text().length() > LONGEST) {
            return Optional.empty();
        }
        Optional<WrittenNumber> number = WrittenNumber.of(cell.text());
        if (number.isPresent() && isUnit(number.get().unit())) {
            BigDecimal value = cell.number() == null ? number.get().value() : cell.number();
            return Optional.of(new SheetValue(value, null, null, number.get().unit()));
        }
        boolean hasDigits = cell.text().chars().anyMatch(Character::isDigit);
        return hasDigits ? inWords(cell.text()).or(() -> inWords(cell.text() + unit)) : Optional.empty();
    }

    /** 户 and not 万户 or —3家. */
    private static boolean isUnit(String behind) {
        return behind.codePoints().noneMatch(c -> Character.isDigit(c) || "万亿千百十余多以左上下内-—–~～至到".indexOf(c) >= 0);
    }

    private static Optional<SheetValue> inWords(String words) {
        return PRINTED.whole(words).filter(Figure::isNumeric).map(figure -> {
            BigDecimal value = figure.low() == null ? figure.high() : figure.low();
            boolean isRange = figure.comparator() == Comparator.RANGE;
            Comparator said = figure.comparator() == Comparator.EQ ? null : figure.comparator();
            String unit = figure.unit() == null ? "" : figure.unit();
            return new SheetValue(value, isRange ? figure.high() : null, said, unit);
        });
    }
}
