package org.indicatordashboard.file.svg;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.time.Period;

/** The horizontal axis: periods stand at their ends, true to time, but never so close that they cannot be told apart. */
final class PeriodScale {

    /** The least distance of neighbours, as a share of even spacing. */
    private static final double CLOSEST = 0.45;

    private final Map<Period, Double> positions = new HashMap<>();

    PeriodScale(List<Period> periods, double left, double right) {
        int gaps = periods.size() - 1;
        if (gaps <= 0) {
            periods.forEach(p -> positions.put(p, (left + right) / 2));
            return;
        }
        double[] shares = new double[gaps];
        double days = Math.max(1, days(periods.get(0), periods.get(gaps)));
        double sum = 0;
        for (int i = 0; i < gaps; i++) {
            shares[i] = Math.max(days(periods.get(i), periods.get(i + 1)) / days, CLOSEST / gaps);
            sum += shares[i];
        }
        double x = left;
        positions.put(periods.get(0), x);
        for (int i = 0; i < gaps; i++) {
            x += shares[i] / sum * (right - left);
            positions.put(periods.get(i + 1), x);
        }
    }

    double x(Period period) {
        return positions.get(period);
    }

    private static double days(Period first, Period last) {
        return ChronoUnit.DAYS.between(first.end(), last.end());
    }
}
