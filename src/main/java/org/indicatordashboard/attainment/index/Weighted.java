package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.util.List;

/** A score with its weight. */
record Weighted(BigDecimal score, BigDecimal weight) {

    static BigDecimal total(List<Weighted> parts) {
        return parts.stream().map(Weighted::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
