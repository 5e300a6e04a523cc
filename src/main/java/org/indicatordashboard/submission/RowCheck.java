package org.indicatordashboard.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.indicator.MeasureUnits;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.problem.Shortened;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.time.Period;

/** Finds out whether a row can be recorded, and says how to mend it where it cannot. */
@ApplicationScoped
class RowCheck {

    private static final int LONGEST = 1_000;
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 10;

    @Inject
    Plausibility plausibility;

    @Inject
    MeasureUnits units;

    CheckedRow check(RowRequest sent, Worklist worklist) {
        List<Finding> findings = new ArrayList<>();
        AssessedTarget target = target(sent, worklist, findings);
        Period period = period(sent.period(), target, worklist.month(), findings);
        Comparator comparator = comparator(sent.comparator(), findings);
        boolean hasValue = hasValue(sent.value(), findings);
        String evidence = text("evidence", sent.evidence(), findings);
        String remark = text("remark", sent.remark(), findings);
        Figure figure = null;
        if (target != null && hasValue && comparator != null) {
            String unit = unit(sent.unit(), target, worklist.version(), findings);
            figure = ReportedFigure.of(sent.value(), comparator, unit);
        }
        if (figure != null && period != null) {
            refusePrinted(target, period, findings);
            findings.addAll(plausibility.of(target, figure, period));
        }
        return new CheckedRow(sent, target, figure, period, evidence, remark, List.copyOf(findings));
    }

    private static AssessedTarget target(RowRequest sent, Worklist worklist, List<Finding> findings) {
        String id = sent.target() == null ? "" : sent.target();
        AssessedTarget target = worklist.target(id).orElse(null);
        if (target == null) {
            findings.add(Finding.error(
                    "unknown-target",
                    "target",
                    Words.of(
                            "%s 在 %s 没有编号为 “%s” 的有效目标。请用本月工作单中的编号，不要改动。"
                                    .formatted(worklist.unit(), worklist.month(), Shortened.of(id)),
                            "%s has no target “%s” in force in %s. Use the ids of the month's worklist unchanged."
                                    .formatted(worklist.unit(), Shortened.of(id), worklist.month()))));
        }
        return target;
    }

    private static Period period(String text, AssessedTarget target, Period month, List<Finding> findings) {
        if (text == null || text.isBlank()) {
            return target == null ? month : Due.period(target, month);
        }
        Period period = Period.parse(text.strip()).orElse(null);
        if (period == null || period.end().isAfter(month.end())) {
            findings.add(Finding.error(
                    "bad-period",
                    "period",
                    Words.of(
                            "“%s” 不能用作时期。可写：%s，最后一天不晚于 %s。".formatted(Shortened.of(text), Period.ALLOWED, month.end()),
                            "“%s” cannot be the period. Allowed: %s, ended by %s."
                                    .formatted(Shortened.of(text), Period.ALLOWED, month.end()))));
            return null;
        }
        return period;
    }

    private static Comparator comparator(String code, List<Finding> findings) {
        Comparator comparator = code == null || code.isBlank()
                ? Comparator.EQ
                : Comparator.ofCode(code).orElse(null);
        if (comparator == null || !ReportedFigure.COMPARATORS.contains(comparator)) {
            String allowed = String.join(
                    ", ",
                    ReportedFigure.COMPARATORS.stream().map(Comparator::code).toList());
            findings.add(Finding.error(
                    "bad-comparator",
                    "comparator",
                    Words.of(
                            "没有 “%s” 这种比较。可用：%s。".formatted(Shortened.of(code), allowed),
                            "There is no comparator “%s”. Allowed: %s.".formatted(Shortened.of(code), allowed))));
            return null;
        }
        return comparator;
    }

    private static boolean hasValue(BigDecimal value, List<Finding> findings) {
        if (value == null) {
            findings.add(Finding.error(
                    "no-value",
                    "value",
                    Words.of(
                            "没有数值。请填写数字；没有可报的请把整行留空。",
                            "There is no value. Give a number, or leave the whole row empty.")));
            return false;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DECIMALS || plain.precision() - plain.scale() > WHOLE_DIGITS) {
            findings.add(Finding.error(
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

    private String unit(String sent, AssessedTarget target, long version, List<Finding> findings) {
        String own = target.indicator().unit;
        if (sent == null || sent.isBlank() || sent.strip().equals(own)) {
            return own;
        }
        Set<String> known = units.codes(version);
        if (!known.contains(sent.strip())) {
            findings.add(Finding.error(
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

    /** The dataset files are the record of what documents print; a report cannot overrule them. */
    private static void refusePrinted(AssessedTarget target, Period period, List<Finding> findings) {
        for (Observation there : target.series()) {
            if (there.period.equals(period.toString()) && there.enteredBy != Origin.REPORT) {
                findings.add(Finding.error(
                        "printed-in-document",
                        "period",
                        Words.of(
                                "官方文件已载明 %s 的数值 %s，报送不能代替。请报更近的时期；文件有误请联系编辑。".formatted(period, there.figure.asPrinted),
                                "An official document prints the value of %s already: %s. Report a later period; tell an editor if the document is wrong."
                                        .formatted(period, there.figure.asPrinted))));
            }
        }
    }

    private static String text(String field, String sent, List<Finding> findings) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String text = sent.strip().replaceAll("[\\p{Cntrl}&&[^\n]]", "");
        if (text.length() > LONGEST) {
            findings.add(Finding.error(
                    "too-long",
                    field,
                    Words.of("最多 %d 个字符。".formatted(LONGEST), "At most %d characters.".formatted(LONGEST))));
            return text.substring(0, LONGEST);
        }
        return text;
    }
}
