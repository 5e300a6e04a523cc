package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.indicatordashboard.attainment.index.Choices;
import org.indicatordashboard.attainment.index.Composite;
import org.indicatordashboard.attainment.index.Part;

/** Attainment beside coverage of targets that have something in common. */
final class Groups {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Groups() {}

    /** @param keys of a target, several for one that several units owe jointly; null for none */
    static List<AttainmentView.Group> of(List<Scored> targets, Function<Scored, List<String>> keys, Choices choices) {
        Map<String, List<Scored>> groups = new LinkedHashMap<>();
        targets.forEach(t -> keys.apply(t)
                .forEach(key ->
                        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(t)));
        return groups.entrySet().stream()
                .map(g -> group(g.getKey(), g.getValue(), choices))
                .sorted(Comparator.comparing((AttainmentView.Group g) -> g.name() == null))
                .toList();
    }

    private static AttainmentView.Group group(String name, List<Scored> targets, Choices choices) {
        List<BigDecimal> completions = Scored.completions(targets);
        return new AttainmentView.Group(
                name,
                targets.size(),
                completions.size(),
                coverage(completions.size(), targets.size()),
                completions.isEmpty() ? null : Composite.of(new Part(name, BigDecimal.ONE, completions), choices));
    }

    /** Percent with two decimals; 0 where there is nothing. */
    static BigDecimal coverage(long assessable, long inForce) {
        return inForce == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(assessable)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(inForce), 2, RoundingMode.HALF_UP);
    }
}
