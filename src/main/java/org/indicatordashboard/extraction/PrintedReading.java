package org.indicatordashboard.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;

/**
 * Whether the value, comparator and unit that somebody typed follow from the printed words. Where a reason is given they
 * may have another comparator or unit, and another number if the reason names it.
 *
 * @param read what the words say; empty where they print no figure
 * @param reason why they are read otherwise, null for none
 */
public record PrintedReading(Figure typed, Optional<Figure> read, Sentence sentence, String reason) {

    /** What the sentence around a bare number can make of it. */
    public enum Sentence {
        REPORT(List.of()),
        /** 达到 stands before the number and is not part of it. */
        PROMISE(List.of(Comparator.GE)),
        /** A time limit: 15分钟服务圈. */
        LIMIT(List.of(Comparator.GE, Comparator.LE));

        private final List<Comparator> ofBare;

        Sentence(List<Comparator> ofBare) {
            this.ofBare = ofBare;
        }
    }

    /** The part that says something else: low, high, comparator or unit; empty where all follows. */
    public Optional<String> difference() {
        List<BigDecimal> printed = read.map(PrintedReading::numbers).orElse(List.of());
        List<BigDecimal> written = numbers(typed);
        if (!written.equals(printed) && !(reason != null && reasonNames(written))) {
            return Optional.of(typed.low() == null && typed.high() != null ? "high" : "low");
        }
        if (reason == null && read.isPresent() && !fits(read.get())) {
            return Optional.of(isSameUnit(read.get()) ? "comparator" : "unit");
        }
        return Optional.empty();
    }

    /** @param place where a reason for another reading is given */
    public Words refusal(String place) {
        return Words.of(
                "录入的是 %s，而“%s”读作：%s。请改正其一；确有理由按另一读法的，在 %s 中说明理由并写出数值。"
                        .formatted(
                                words(typed),
                                typed.asPrinted(),
                                read.map(PrintedReading::words).orElse("没有可读出的数字"),
                                place),
                "Typed is %s, but “%s” reads: %s. Correct one of them; if there is a reason for another reading, give it in %s, with the number."
                        .formatted(
                                words(typed),
                                typed.asPrinted(),
                                read.map(PrintedReading::words).orElse("no number that can be read"),
                                place));
    }

    private boolean fits(Figure read) {
        boolean isBare = read.comparator() == Comparator.EQ && sentence.ofBare.contains(typed.comparator());
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
        return numbers.stream().allMatch(n -> isIn(reason, n.toPlainString()));
    }

    /** 24 is not named by 2473. */
    private static boolean isIn(String reason, String number) {
        return reason.matches("(?s).*(?<![\\d.])" + number.replace(".", "\\.") + "(?![\\d]|\\.\\d).*");
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
