package org.indicatordashboard.outlook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a target's series leads by its due date: an estimate, never counted and never a status. */
@Schema(name = "Outlook")
public record Outlook(
        @Schema(description = "always true: nothing here is a value")
        boolean estimate,

        @Schema(description = "end of the last known value's period", examples = "2023-06-30")
        LocalDate from,

        @Schema(description = "the due date", examples = "2023-12-31")
        LocalDate until,

        @Schema(description = "number promised", examples = "2000")
        BigDecimal goal,

        @Schema(description = "change per month that would reach it; null once nothing is missing", nullable = true)
        BigDecimal paceNeeded,

        @Schema(description = "change per month between the last two values", examples = "31.5")
        BigDecimal paceSoFar,

        @Schema(description = "linear, and compound where every value lies above zero")
        List<Carried> methods,

        @Schema(description = "the linear interval on the way, oldest first, for a dashed fan")
        List<FanPoint> fan) {

    private static final BigDecimal MONTH = new BigDecimal("30.4375");
    private static final int FAN = 12;

    /** One way of carrying the series on. */
    @Schema(name = "OutlookMethod")
    public record Carried(
            Method method,

            @Schema(description = "at the due date", examples = "1850")
            BigDecimal low,

            @Schema(examples = "1912.5") BigDecimal central,
            @Schema(examples = "2010") BigDecimal high,

            @Schema(description = "its past accuracy on this series")
            BackTest backTest) {}

    /** The interval on a day. */
    @Schema(name = "FanPoint")
    public record FanPoint(LocalDate on, BigDecimal low, BigDecimal central, BigDecimal high) {}

    /**
     * Empty with fewer than two values, or where the due date does not lie ahead of the last one.
     *
     * @param steps oldest first, no two on one day
     * @param goal the number promised
     * @param lowerIsBetter whether the series is to come down to it
     */
    public static Optional<Outlook> of(List<Step> steps, BigDecimal goal, boolean lowerIsBetter, LocalDate dueOn) {
        if (steps.size() < 2
                || dueOn == null
                || !dueOn.isAfter(steps.get(steps.size() - 1).on())) {
            return Optional.empty();
        }
        Step last = steps.get(steps.size() - 1);
        BigDecimal daily = Method.LINEAR.pace(steps.get(steps.size() - 2), last);
        List<Carried> methods = new ArrayList<>(List.of(carried(steps, Method.LINEAR, dueOn)));
        if (steps.stream().allMatch(Step::isPositive)) {
            methods.add(carried(steps, Method.COMPOUND, dueOn));
        }
        return Optional.of(new Outlook(
                true,
                last.on(),
                dueOn,
                goal,
                needed(goal, last, lowerIsBetter, dueOn),
                monthly(daily),
                methods,
                fan(steps, last, dueOn)));
    }

    private static Carried carried(List<Step> steps, Method method, LocalDate dueOn) {
        Projection ahead = Projection.of(steps, method, dueOn);
        return new Carried(method, ahead.low(), ahead.central(), ahead.high(), BackTest.of(steps, method));
    }

    private static BigDecimal needed(BigDecimal goal, Step last, boolean lowerIsBetter, LocalDate dueOn) {
        BigDecimal missing = goal.subtract(last.middle());
        return missing.signum() == 0 || lowerIsBetter == missing.signum() > 0
                ? null
                : monthly(missing.divide(
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(last.on(), dueOn)), MathContext.DECIMAL64));
    }

    private static BigDecimal monthly(BigDecimal daily) {
        return daily.multiply(MONTH).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<FanPoint> fan(List<Step> steps, Step last, LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(last.on(), dueOn);
        List<FanPoint> points = new ArrayList<>();
        for (int i = 0; i <= FAN; i++) {
            LocalDate on = last.on().plusDays(days * i / FAN);
            Projection at = Projection.of(steps, Method.LINEAR, on);
            if (points.isEmpty() || on.isAfter(points.get(points.size() - 1).on())) {
                points.add(new FanPoint(on, at.low(), at.central(), at.high()));
            }
        }
        return points;
    }
}
