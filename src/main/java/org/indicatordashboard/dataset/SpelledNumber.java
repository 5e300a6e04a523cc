package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers as spreadsheets spell them: 2,473 or 2 473, 34,81 where the country writes a decimal comma, 1E+05. */
final class SpelledNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:[ '’]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    /** A spreadsheet shows few digits of a number in this form, and saves what it shows. */
    private static final Pattern ROUNDED = Pattern.compile("[+-]?\\d(?:[.,]\\d+)?[eE][+-]?\\d{1,2}");

    private SpelledNumber() {}

    /**
     * What a cell may stand for; one that can be read in two ways, or that may have been rounded, needs to be confirmed.
     *
     * @param expected what the words beside it say, null for nothing
     * @throws NumberFormatException where it is no number, or nothing decides which
     */
    static BigDecimal of(String cell, Separator separator, List<BigDecimal> expected) {
        String plain = Normalizer.normalize(cell.strip(), Normalizer.Form.NFKC).replace('−', '-');
        List<BigDecimal> readings = readings(plain);
        boolean isRounded = ROUNDED.matcher(plain).matches();
        for (BigDecimal reading : readings) {
            if (expected.stream().anyMatch(e -> e.compareTo(reading) == 0)) {
                return reading;
            }
        }
        // Where commas part the cells, the country does not write them as decimal points.
        boolean isSure = separator == Separator.COMMA
                ? GROUPED_BY_COMMA.matcher(plain).matches()
                        || !DECIMAL_COMMA.matcher(plain).matches()
                : readings.size() == 1 || PLAIN.matcher(plain).matches();
        if (!readings.isEmpty() && !isRounded && isSure) {
            return readings.get(0);
        }
        throw new NumberFormatException("no number, or several");
    }

    private static List<BigDecimal> readings(String cell) {
        List<BigDecimal> readings = new ArrayList<>();
        if (PLAIN.matcher(cell).matches()) {
            readings.add(Capacity.number(cell));
        }
        if (GROUPED_BY_COMMA.matcher(cell).matches()) {
            readings.add(Capacity.number(cell.replace(",", "")));
        }
        if (GROUPED_BY_POINT.matcher(cell).matches()) {
            readings.add(Capacity.number(cell.replace(".", "").replace(',', '.')));
        }
        if (GROUPED_BY_SPACE.matcher(cell).matches()) {
            readings.add(Capacity.number(cell.replaceAll("[ '’]", "").replace(',', '.')));
        }
        if (DECIMAL_COMMA.matcher(cell).matches() || ROUNDED.matcher(cell).matches()) {
            readings.add(Capacity.number(cell.replace(',', '.')));
        }
        return readings;
    }
}
