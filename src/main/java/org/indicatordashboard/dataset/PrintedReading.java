package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;

/**
 * Whether the typed value, comparator and unit of a row follow from its printed words, as the extraction reads them. A
 * row that carries a reason may have another comparator or unit, and another number where the reason names it.
 */
record PrintedReading(Row row, Figure typed, Kind kind) {

    /** What the sentence around a bare number can make of it. */
    enum Kind {
        OBSERVATION(List.of()),
        /** 达到 stands before the number and is not part of it. */
        TARGET(List.of(Comparator.GE)),
        /** A time limit: 15分钟服务圈. */
        TARGET_BELOW(List.of(Comparator.GE, Comparator.LE));

        private final List<Comparator> ofBare;

        Kind(List<Comparator> ofBare) {
            this.ofBare = ofBare;
        }
    }

    void check(Optional<Figure> read) {
        boolean hasReason = row.text(FigureCells.REASONS.get(0)) != null;
        List<BigDecimal> printed = read.map(PrintedReading::numbers).orElse(List.of());
        List<BigDecimal> written = numbers(typed);
        if (!written.equals(printed) && !(hasReason && reasonNames(written))) {
            refuse(typed.low() == null && typed.high() != null ? "high" : "low", read);
        } else if (!hasReason && read.isPresent() && !fits(read.get())) {
            refuse(isSameUnit(read.get()) ? "comparator" : "unit", read);
        }
    }

    /** Of a further place, whose row has no cells for the value. */
    void refuseOther(Optional<Figure> read) {
        List<BigDecimal> printed = read.map(PrintedReading::numbers).orElse(List.of());
        if (!numbers(typed).equals(printed) || read.isPresent() && !fits(read.get())) {
            refuse("as_printed", read);
        }
    }

    private boolean fits(Figure read) {
        boolean isBare = read.comparator() == Comparator.EQ && kind.ofBare.contains(typed.comparator());
        return isSameUnit(read) && (typed.comparator() == read.comparator() || isBare);
    }

    /** 每平方公里…44.5个: what a number is counted by stands elsewhere in the sentence. */
    private boolean isSameUnit(Figure read) {
        return read.unit() == null
                || typed.unit().equals(read.unit())
                || typed.unit().startsWith(read.unit() + "/");
    }

    /** Each number once, the lower first. */
    private static List<BigDecimal> numbers(Figure figure) {
        return Stream.of(figure.low(), figure.high())
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
    }

    private boolean reasonNames(List<BigDecimal> numbers) {
        String reason = row.text(FigureCells.REASONS.get(0));
        return numbers.stream().allMatch(n -> names(reason, n.toPlainString()));
    }

    /** 24 is not named by 2473. */
    private static boolean names(String reason, String number) {
        return reason.matches("(?s).*(?<![\\d.])" + number.replace(".", "\\.") + "(?![\\d]|\\.\\d).*");
    }

    private void refuse(String column, Optional<Figure> read) {
        String zh = read.map(PrintedReading::words).orElse("没有可读出的数字");
        String en = read.map(PrintedReading::words).orElse("no number that can be read");
        row.mistake(
                column,
                "录入的是 %s，而“%s”读作：%s。请改正其一；确有理由按另一读法的，在 reading_note 中说明理由并写出数值。"
                        .formatted(words(typed), typed.asPrinted(), zh),
                "Typed is %s, but “%s” reads: %s. Correct one of them; if there is a reason for another reading, give it in reading_note, with the number."
                        .formatted(words(typed), typed.asPrinted(), en));
    }

    private static String words(Figure figure) {
        if (figure.comparator() == null) {
            return "–";
        }
        List<BigDecimal> numbers = numbers(figure);
        String ends = String.join(
                "..", numbers.stream().map(BigDecimal::toPlainString).toList());
        return "%s %s %s".formatted(figure.comparator().code(), ends, figure.unit() == null ? "" : figure.unit());
    }
}
