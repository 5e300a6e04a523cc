package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Decimals;

/**
 * 序时进度 as a line: from the plan's start over the milestones to the due date, straight in between.
 *
 * @param points oldest first, at least two
 * @param onTrack lowest distance from the line, in points of completion, that is on track
 * @param behind lowest distance that is behind and not far behind
 */
@Schema(name = "PaceLine")
public record PaceLine(
        List<Point> points,

        @Schema(description = "lowest distance from the line that is on track, points of completion", examples = "-5")
        BigDecimal onTrack,

        @Schema(
                description = "lowest distance from the line that is behind and not far behind, points of completion",
                examples = "-20")
        BigDecimal behind) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /**
     * A corner of the line.
     *
     * @param completion percent
     */
    @Schema(name = "PacePoint")
    public record Point(
            @Schema(examples = "2023-12-31") LocalDate on,

            @Schema(description = "value that the line asks for, in the target's unit", examples = "2000")
            BigDecimal value,

            @Schema(description = "the same in percent of the way from the baseline", examples = "100.00")
            BigDecimal completion,

            @Schema(description = "value from which it is on track", examples = "1900")
            BigDecimal onTrackValue,

            @Schema(description = "value from which it is behind and not far behind", examples = "1600")
            BigDecimal behindValue) {}

    /** Null where there is no way to measure along, or no time to measure by. */
    static PaceLine of(Promise promise, Way way, Rules rules) {
        if (!way.isMeasured() || !promise.hasDuration()) {
            return null;
        }
        List<Point> points = new ArrayList<>();
        points.add(point(promise.startsOn(), way.from(), way, rules));
        if (!rules.isFirst()) {
            promise.milestones().forEach(m -> points.add(point(m.dueOn(), m.value(), way, rules)));
        }
        points.add(point(promise.dueOn(), promise.goal(), way, rules));
        return new PaceLine(List.copyOf(points), rules.onTrack(), rules.behind());
    }

    /** Whether it has no corners: then what it asks for is the elapsed time. */
    @Schema(hidden = true)
    boolean isStraight() {
        return points.size() == 2;
    }

    /** What completion the line asks for on a day, nothing before it begins; beyond the due date it goes on at the pace of its last part. */
    BigDecimal expected(LocalDate day) {
        if (day.isBefore(points.get(0).on())) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        int next = 1;
        while (next < points.size() - 1 && day.isAfter(points.get(next).on())) {
            next++;
        }
        Point from = points.get(next - 1);
        Point to = points.get(next);
        long passed = ChronoUnit.DAYS.between(from.on(), day);
        long whole = ChronoUnit.DAYS.between(from.on(), to.on());
        return to.completion()
                .subtract(from.completion())
                .multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64)
                .add(from.completion())
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Point point(LocalDate on, BigDecimal value, Way way, Rules rules) {
        return new Point(
                on,
                Decimals.plain(value),
                value.subtract(way.from()).multiply(HUNDRED).divide(way.length(), DECIMALS, RoundingMode.HALF_UP),
                below(value, rules.onTrack(), way),
                below(value, rules.behind(), way));
    }

    private static BigDecimal below(BigDecimal value, BigDecimal points, Way way) {
        return Decimals.plain(value.add(way.length().multiply(points).movePointLeft(DECIMALS)));
    }
}
