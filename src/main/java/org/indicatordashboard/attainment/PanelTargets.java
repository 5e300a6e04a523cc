package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.progress.AssessedTarget;

/** Fills the four panels: 引导, 诊断, 改进, 激励. */
record PanelTargets(List<Scored> targets, LocalDate asOf, Map<String, BigDecimal> adds) {

    /** More than these nobody acts on at once; lists of all are at /targets. */
    private static final int LISTED = 50;

    private static final BigDecimal MONTH = new BigDecimal("30.4375");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    AttainmentView.Panels panels(List<Finding> findings) {
        List<PanelTarget> all = targets.stream().map(this::panel).toList();
        return new AttainmentView.Panels(
                all.stream()
                        .filter(p -> p.status() != Status.ACHIEVED && p.gap() != null)
                        .sorted(Comparator.comparing(
                                PanelTarget::pacePerMonth, Comparator.nullsLast(Comparator.reverseOrder())))
                        .limit(LISTED)
                        .toList(),
                new AttainmentView.Trouble(
                        all.stream()
                                .filter(p -> isLagging(p.status()))
                                .limit(LISTED)
                                .toList(),
                        targets.stream().filter(t -> !t.isAssessable()).count(),
                        findings.stream()
                                .filter(f -> f.outcome() == Outcome.FAILS)
                                .map(Finding::id)
                                .toList()),
                all.stream()
                        .filter(p -> p.status() != Status.ACHIEVED)
                        .sorted(Comparator.comparing(
                                PanelTarget::adds, Comparator.nullsLast(Comparator.reverseOrder())))
                        .limit(LISTED)
                        .toList(),
                all.stream()
                        .filter(p -> p.status() == Status.ACHIEVED)
                        .limit(LISTED)
                        .toList());
    }

    private static boolean isLagging(Status status) {
        return status == Status.BEHIND || status == Status.FAR_BEHIND || status == Status.MISSED;
    }

    private PanelTarget panel(Scored scored) {
        AssessedTarget assessed = scored.target();
        Target target = assessed.target();
        Assessment assessment = assessed.assessment();
        BigDecimal gap = gap(assessed);
        return new PanelTarget(
                target.naturalKey,
                target.name,
                target.nameEn,
                assessed.indicator().domain,
                target.responsible.stream().map(r -> r.unit).toList(),
                assessment.status(),
                target.dueOn,
                assessment.completion(),
                gap,
                pace(gap, target.dueOn),
                target.figure.unit,
                adds.get(target.naturalKey),
                assessment.achievedOn() != null
                        && target.dueOn != null
                        && assessment.achievedOn().isBefore(target.dueOn),
                assessment.completion() != null
                        && assessment.completion().low() != null
                        && assessment.completion().low().compareTo(HUNDRED) > 0);
    }

    /** From the last known value, the sum where values add up, to the number promised. */
    private static BigDecimal gap(AssessedTarget assessed) {
        BigDecimal goal = first(assessed.target().figure.low, assessed.target().figure.high);
        BigDecimal known = assessed.assessment().sum() != null
                ? first(
                        assessed.assessment().sum().figure().low(),
                        assessed.assessment().sum().figure().high())
                : assessed.last().map(o -> first(o.figure.low, o.figure.high)).orElse(null);
        if (goal == null || known == null) {
            return null;
        }
        BigDecimal missing =
                assessed.indicator().direction == Direction.LOWER ? known.subtract(goal) : goal.subtract(known);
        return missing.signum() > 0 ? org.indicatordashboard.figure.Decimals.plain(missing) : null;
    }

    private static BigDecimal first(BigDecimal low, BigDecimal high) {
        return low == null ? high : low;
    }

    private BigDecimal pace(BigDecimal gap, LocalDate dueOn) {
        if (gap == null || dueOn == null || !dueOn.isAfter(asOf)) {
            return null;
        }
        BigDecimal months =
                BigDecimal.valueOf(ChronoUnit.DAYS.between(asOf, dueOn)).divide(MONTH, MathContext.DECIMAL64);
        return gap.divide(months, 2, RoundingMode.CEILING);
    }
}
