package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A domain of the index.
 *
 * @param name its code
 * @param weight of the domain, 0 or more
 * @param completions of its assessable targets, in percent; at least one
 */
public record Part(String name, BigDecimal weight, List<BigDecimal> completions) {

    /** The mean of its targets' scores, each counting the same. */
    BigDecimal score(Normalisation normalisation, Goalposts posts) {
        return completions.stream()
                .map(c -> normalisation.score(c, posts))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(completions.size()), MathContext.DECIMAL64);
    }
}
