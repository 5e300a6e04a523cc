package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The part of the plan's time that had passed on a day, in percent: the other side of 序时进度. */
final class Elapsed {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Elapsed() {}

    /** Null without a due date or a length of time; never below zero, but in rule set 2026-1. */
    static BigDecimal of(Promise promise, LocalDate day, Rules rules) {
        if (!promise.hasDuration()) {
            return null;
        }
        long whole = ChronoUnit.DAYS.between(promise.startsOn(), promise.dueOn());
        long passed = ChronoUnit.DAYS.between(promise.startsOn(), day);
        return BigDecimal.valueOf(rules.isFirst() ? passed : Math.max(0, passed))
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
