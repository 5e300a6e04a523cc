package org.indicatordashboard.assistant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.indicatordashboard.diagnosis.arithmetic.Quantity;
import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Tolerance;

/**
 * A figure that somebody has heard of: 2473, 2,500, 百余个, 14.58万亿元.
 *
 * @param words as said, without commas between thousands
 * @param figure what the extraction reads in it; null for a bare number
 * @param number the bare number; null where there is a figure
 * @param about what is said beside a bare number, 2473 5G stations; null for nothing
 */
record Claim(String words, Figure figure, BigDecimal number, String about) {

    private static final PrintedWords READER = new PrintedWords();

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    /** No part of a name: not the 5 of 5G. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{Alnum}.])-?\\d+(?:\\.\\d+)?(?![A-Za-z\\d.])");

    /** Empty where it is no figure, or several. */
    static Optional<Claim> of(String said) {
        String words = THOUSANDS
                .matcher(Normalizer.normalize(said, Normalizer.Form.NFKC))
                .replaceAll("")
                .strip();
        Optional<Figure> read = READER.whole(words).filter(Figure::isNumeric);
        if (read.isPresent() && read.get().unit() != null) {
            return Optional.of(new Claim(words, read.get(), null, null));
        }
        List<String> numbers =
                NUMBER.matcher(words).results().map(MatchResult::group).toList();
        if (numbers.size() != 1) {
            return READER.read(words).filter(Figure::isNumeric).map(f -> new Claim(f.asPrinted(), f, null, null));
        }
        String rest = NUMBER.matcher(words).replaceAll(" ").strip();
        return Optional.of(new Claim(
                numbers.get(0),
                null,
                new BigDecimal(numbers.get(0)),
                rest.codePoints().anyMatch(Character::isLetter) ? rest : null));
    }

    /** Whether the words of a figure say the same. What is approximate or open is not the number that it is printed with. */
    boolean isPrintedAs(Figure printed) {
        if (!printed.isNumeric()) {
            return false;
        }
        if (printed.asPrinted().equals(words)) {
            return true;
        }
        Comparator said = figure == null ? Comparator.EQ : figure.comparator();
        // A target of 2000个 is judged as at least 2000, and printed as 2000.
        Comparator asPrinted =
                READER.read(printed.asPrinted()).map(Figure::comparator).orElse(printed.comparator());
        return said == asPrinted
                && (figure == null || figure.unit() == null || figure.unit().equals(printed.unit()))
                && isSame(figure == null ? number : figure.low(), printed.low())
                && (said != Comparator.RANGE || isSame(figure.high(), printed.high()))
                && (figure == null || figure.low() != null || isSame(figure.high(), printed.high()));
    }

    /** Whether it must be so if that is so: 超过2000个 where 2473个 is printed. */
    boolean followsFrom(Figure printed, Tolerance tolerance) {
        return figure != null
                && printed.isNumeric()
                && figure.comparator() != Comparator.EQ
                && (figure.unit() == null || figure.unit().equals(printed.unit()))
                && figure.interval(tolerance).encloses(printed.interval(tolerance));
    }

    /** Whether something that was computed rounds to it. */
    boolean isDerivedAs(Quantity computed) {
        BigDecimal said = figure == null ? number : figure.comparator() == Comparator.EQ ? figure.low() : null;
        return said != null
                && computed.value() != null
                && (figure == null || figure.unit() == null || figure.unit().equals(computed.unit()))
                && isSame(computed.value().setScale(Math.max(0, said.scale()), RoundingMode.HALF_UP), said);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
