package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.MeasureUnits;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTarget;

/** Finds out whether value, comparator and unit of a row make a figure. */
@ApplicationScoped
class FigureCheck {

    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 10;

    @Inject
    MeasureUnits units;

    static Comparator comparator(RowRequest sent, List<RowRemark> findings) {
        String code = sent.comparator();
        Comparator comparator = code == null || code.isBlank()
                ? Comparator.EQ
                : Coded.ofCode(Comparator.class, code).orElse(null);
        boolean isRange = comparator == Comparator.RANGE && sent.high() != null;
        if (comparator == null || !isRange && !ReportedFigure.COMPARATORS.contains(comparator)) {
            String allowed = String.join(
                    ", ",
                    ReportedFigure.COMPARATORS.stream()
                            .map(c -> c.code() + " " + ReportedFigure.choice(c).zh())
                            .toList());
            findings.add(RowRemark.error(
                    "bad-comparator",
                    "comparator",
                    Words.of(
                            "没有 “%s” 这种比较。可用：%s。".formatted(Shortened.of(code), allowed),
                            "There is no comparator “%s”. Allowed: %s.".formatted(Shortened.of(code), allowed))));
            return null;
        }
        return comparator;
    }

    /** Whether the ends make a range, where there are two. */
    static boolean hasEnds(RowRequest sent, Comparator comparator, List<RowRemark> findings) {
        boolean isRange = comparator == Comparator.RANGE;
        if (sent.high() == null && !isRange) {
            return true;
        }
        boolean isUsable = isRange && sent.high() != null && sent.value().compareTo(sent.high()) < 0;
        if (!isUsable) {
            findings.add(RowRemark.error(
                    "bad-range",
                    "value",
                    Words.of(
                            "区间由小到大，写作 2—3；只有一个数时不填上限。",
                            "A range goes from the lower to the higher number, as 2—3; one number has no high end.")));
        }
        return isUsable && hasValue(sent.high(), findings);
    }

    static boolean hasValue(BigDecimal value, List<RowRemark> findings) {
        if (value == null) {
            findings.add(RowRemark.error(
                    "no-value",
                    "value",
                    Words.of(
                            "没有数值。请填写数字；没有可报的请把整行留空。",
                            "There is no value. Give a number, or leave the whole row empty.")));
            return false;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > WHOLE_DIGITS) {
            findings.add(RowRemark.error(
                    "bad-value",
                    "value",
                    Words.of(
                            "数字过长：整数最多 %d 位，小数最多 %d 位。".formatted(WHOLE_DIGITS, DECIMALS),
                            "The number is too long: at most %d digits before and %d after the point."
                                    .formatted(WHOLE_DIGITS, DECIMALS))));
            return false;
        }
        return true;
    }

    String unit(String sent, AssessedTarget target, long version, List<RowRemark> findings) {
        String own = target.indicator().unit;
        if (sent == null || sent.isBlank() || sent.strip().equals(own)) {
            return own;
        }
        Set<String> known = units.codes(version);
        if (!known.contains(sent.strip())) {
            findings.add(RowRemark.error(
                    "unknown-unit",
                    "unit",
                    Words.of(
                            "没有 “%s” 这个单位。这项指标的单位是 %s。".formatted(Shortened.of(sent), own),
                            "There is no unit “%s”. This indicator is counted in %s."
                                    .formatted(Shortened.of(sent), own))));
            return own;
        }
        return sent.strip();
    }
}
