package org.indicatordashboard.file.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The vertical axis: from a round number to a round number, always through zero, because a cut axis exaggerates.
 *
 * @param ticks at least two, ascending, evenly spaced
 * @param top y of the last tick
 * @param bottom y of the first tick
 */
public record ValueScale(List<BigDecimal> ticks, double top, double bottom) {

    private static final int INTERVALS_ABOUT = 5;
    private static final BigDecimal[] STEPS = {
        BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN
    };

    /** @param headroom share of the span that stays free above the highest value, for labels */
    public static ValueScale over(Collection<BigDecimal> values, double headroom, double top, double bottom) {
        double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double low = Math.min(
                0, values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        high = Math.max(high, 0);
        if (high == low) {
            high = 1;
        }
        double span = (high - low) * (1 + headroom);
        boolean whole = values.stream().allMatch(v -> v.stripTrailingZeros().scale() <= 0);
        BigDecimal step = step(span / INTERVALS_ABOUT, whole);
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = step.multiply(BigDecimal.valueOf(Math.floor(low / step.doubleValue())));
        ticks.add(tick);
        while (tick.doubleValue() < low + span) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return new ValueScale(List.copyOf(ticks), top, bottom);
    }

    /** The round number at or above the given one; whole when all values are whole: there is no half enterprise. */
    private static BigDecimal step(double least, boolean whole) {
        int power = (int) Math.floor(Math.log10(least));
        for (BigDecimal step : STEPS) {
            BigDecimal candidate = step.scaleByPowerOfTen(power);
            boolean allowed = !whole || candidate.stripTrailingZeros().scale() <= 0;
            if (allowed && candidate.doubleValue() >= least * 0.999) {
                return candidate;
            }
        }
        return whole && power < 0 ? BigDecimal.ONE : BigDecimal.TEN.scaleByPowerOfTen(power);
    }

    public double y(BigDecimal value) {
        double low = ticks.get(0).doubleValue();
        double high = ticks.get(ticks.size() - 1).doubleValue();
        return bottom - (value.doubleValue() - low) / (high - low) * (bottom - top);
    }

    /** Grouped by thousands, all with the same decimals. */
    public static String label(BigDecimal tick, List<BigDecimal> ticks) {
        int decimals = ticks.stream()
                .mapToInt(t -> Math.max(0, t.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%,." + decimals + "f", tick.setScale(decimals, RoundingMode.HALF_UP));
    }
}
