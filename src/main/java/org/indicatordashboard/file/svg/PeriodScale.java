package org.indicatordashboard.file.svg;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.indicatordashboard.time.Period;

/** The horizontal axis, true to time: periods stand at their ends. What is close stays close; labels give way. */
final class PeriodScale {

    private final LocalDate first;
    private final long days;
    private final double left;
    private final double right;

    PeriodScale(List<Period> periods, double left, double right) {
        this.first = periods.isEmpty() ? LocalDate.EPOCH : periods.get(0).end();
        this.days = periods.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(first, periods.get(periods.size() - 1).end());
        this.left = left;
        this.right = right;
    }

    double x(Period period) {
        return x(period.end());
    }

    double x(LocalDate day) {
        return days == 0 ? (left + right) / 2 : left + (right - left) * ChronoUnit.DAYS.between(first, day) / days;
    }

    /** The first days of years between the ends. */
    List<LocalDate> years() {
        return first.plusDays(1)
                .datesUntil(first.plusDays(days).plusDays(1))
                .filter(d -> d.getDayOfYear() == 1)
                .toList();
    }
}
