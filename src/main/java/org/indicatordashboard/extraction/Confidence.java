package org.indicatordashboard.extraction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How sure a proposal is: almost certain, less each of its doubts, and never below even odds. */
final class Confidence {

    private static final BigDecimal MOST = new BigDecimal("0.98");
    private static final BigDecimal LEAST = new BigDecimal("0.50");

    private Confidence() {}

    static BigDecimal of(List<Doubt> doubts) {
        BigDecimal left = MOST;
        for (Doubt doubt : doubts) {
            left = left.multiply(doubt.share());
        }
        return left.setScale(2, RoundingMode.HALF_UP).max(LEAST);
    }
}
