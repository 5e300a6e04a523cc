package org.indicatordashboard.time;

/** How long a {@link Period} is. The order is from long to short. */
public enum Granularity {
    YEAR(12),
    HALF(6),
    QUARTER(3),
    MONTH(1),
    DAY(0);

    private final int months;

    Granularity(int months) {
        this.months = months;
    }

    /** Length in months; 0 for a day. */
    int months() {
        return months;
    }
}
