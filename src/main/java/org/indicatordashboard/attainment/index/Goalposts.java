package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;

/**
 * Between what a completion is stretched.
 *
 * @param lower percent that scores 0
 * @param upper percent that scores 100, above the lower
 */
public record Goalposts(BigDecimal lower, BigDecimal upper) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Goalposts {
        if (lower.compareTo(upper) >= 0) {
            throw new IllegalArgumentException("the lower goalpost lies below the upper one");
        }
    }
}
