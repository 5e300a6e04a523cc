package org.indicatordashboard.attainment.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** What the index would be if one more target were met, without adding up all the others again. */
public final class Gains {

    private final Choices choices;
    private final List<Part> parts;
    private final List<BigDecimal> scores = new ArrayList<>();
    private final BigDecimal met;

    /** @param parts at least one with a weight */
    public Gains(List<Part> parts, Choices choices) {
        this.parts = parts;
        this.choices = choices;
        this.met = choices.normalisation().score(Goalposts.HUNDRED, choices.goalposts());
        parts.forEach(p -> scores.add(p.score(choices.normalisation(), choices.goalposts())));
    }

    /**
     * Points by which the index would rise; 0 where the domain has nothing to assess yet, for one target alone does not
     * make it known.
     *
     * @param completion of the target now, null while it is silent
     */
    public BigDecimal of(String domain, BigDecimal completion) {
        List<Weighted> before = new ArrayList<>();
        List<Weighted> after = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            before.add(new Weighted(scores.get(i), part.weight()));
            after.add(new Weighted(part.name().equals(domain) ? raised(i, completion) : scores.get(i), part.weight()));
        }
        return Composite.rounded(choices.aggregation().of(after))
                .subtract(Composite.rounded(choices.aggregation().of(before)));
    }

    private BigDecimal raised(int at, BigDecimal completion) {
        BigDecimal count = BigDecimal.valueOf(parts.get(at).completions().size());
        BigDecimal sum = scores.get(at).multiply(count);
        return completion == null
                ? sum.add(met).divide(count.add(BigDecimal.ONE), MathContext.DECIMAL64)
                : sum.add(met)
                        .subtract(choices.normalisation().score(completion, choices.goalposts()))
                        .divide(count, MathContext.DECIMAL64);
    }
}
