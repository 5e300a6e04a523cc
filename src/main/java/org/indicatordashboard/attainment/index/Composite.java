package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The index: scores of the domains, weighted and aggregated. */
public final class Composite {

    private static final int DECIMALS = 2;

    private Composite() {}

    /** Of one domain, with two decimals. */
    public static BigDecimal of(Part part, Choices choices) {
        return rounded(part.score(choices.normalisation(), choices.goalposts()));
    }

    /** Of all of them; null where none has a weight. */
    public static BigDecimal of(List<Part> parts, Choices choices) {
        BigDecimal exact = exact(parts, choices);
        return exact == null ? null : rounded(exact);
    }

    static BigDecimal exact(List<Part> parts, Choices choices) {
        List<Weighted> weighted = parts.stream()
                .map(p -> new Weighted(p.score(choices.normalisation(), choices.goalposts()), p.weight()))
                .toList();
        return Weighted.total(weighted).signum() == 0
                ? null
                : choices.aggregation().of(weighted);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
