package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What was found about a target of which something is visible.
 *
 * @param last where it stood last
 * @param way what completion is measured along
 * @param pace the line it should follow, null where there is none
 * @param completion percent, null where it says nothing
 * @param elapsed percent of the time, null without a due date
 * @param expected percent of completion that the line asks for, null without one
 * @param gap completion minus expected, in points, from the lower end; null where either is unknown
 * @param ageDays days from the last reading to the first clock
 */
record TargetPosition(
        Standing last,
        Verdict verdict,
        Way way,
        PaceLine pace,
        Share completion,
        BigDecimal elapsed,
        BigDecimal expected,
        BigDecimal gap,
        long ageDays) {

    static TargetPosition of(Promise promise, Standing last, LocalDate asOf, Rules rules) {
        Verdict verdict = Verdict.of(promise.satisfying(rules.tolerance()), last.value());
        Way way = Way.of(promise, rules);
        PaceLine pace = PaceLine.of(promise, way, rules);
        Share completion = completion(way, last, verdict, rules);
        BigDecimal elapsed = Elapsed.of(promise, last.end(), rules);
        BigDecimal expected = pace == null || pace.isStraight() ? elapsed : pace.expected(last.end());
        BigDecimal gap = completion == null || completion.low() == null || expected == null
                ? null
                : completion.low().subtract(expected);
        long age = ChronoUnit.DAYS.between(last.end(), asOf);
        return new TargetPosition(last, verdict, way, pace, completion, elapsed, expected, gap, age);
    }

    private static Share completion(Way way, Standing last, Verdict verdict, Rules rules) {
        if (!way.isMeasured()) {
            return null;
        }
        return rules.isFirst()
                ? Share.nearest(last.value(), way.from(), way.length())
                : Share.of(last.value(), way.from(), way.length(), verdict);
    }
}
