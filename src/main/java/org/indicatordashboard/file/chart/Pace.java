package org.indicatordashboard.file.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.indicatordashboard.time.Period;

/**
 * 序时进度 as a line with its two bands: down to the first it is on track, down to the second behind.
 *
 * @param name of the line
 * @param onTrackName of the upper band
 * @param behindName of the lower band
 * @param corners oldest first, at least two
 */
public record Pace(String name, String onTrackName, String behindName, List<Corner> corners) {

    /**
     * Where the line bends.
     *
     * @param on a day
     * @param value what the line asks for
     * @param onTrack from where it is on track
     * @param behind from where it is behind and not far behind
     */
    public record Corner(Period on, BigDecimal value, BigDecimal onTrack, BigDecimal behind) {}

    public Pace {
        corners = List.copyOf(corners);
    }

    /** Whether a day lies on the line. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(corners.get(0).on().end())
                && !day.isAfter(corners.get(corners.size() - 1).on().end());
    }

    /** One of a corner's numbers on a day that the line covers, straight between two corners. */
    public BigDecimal at(LocalDate day, Function<Corner, BigDecimal> number) {
        int next = 1;
        while (day.isAfter(corners.get(next).on().end())) {
            next++;
        }
        Corner from = corners.get(next - 1);
        Corner to = corners.get(next);
        BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.on().end(), day));
        BigDecimal whole = BigDecimal.valueOf(
                ChronoUnit.DAYS.between(from.on().end(), to.on().end()));
        BigDecimal rise = number.apply(to).subtract(number.apply(from));
        return number.apply(from).add(rise.multiply(passed).divide(whole, MathContext.DECIMAL32));
    }

    /** Whether the line itself asks for a negative number. */
    @JsonIgnore
    boolean isBelowZero() {
        return corners.stream().anyMatch(c -> c.value().signum() < 0);
    }
}
