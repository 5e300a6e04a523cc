package org.indicatordashboard.diagnosis.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.indicatordashboard.language.Words;

/** Whether the units of a check go together: nothing is added, compared or divided that is measured differently. */
public final class UnitRule {

    private UnitRule() {}

    /**
     * What is wrong; empty where all is well.
     *
     * @param unitOf the unit of a term, null where the term is unknown
     * @param mixed whether the check says why it counts different units together
     */
    public static Optional<Words> broken(Formula formula, Function<Term, String> unitOf, boolean mixed) {
        List<String> units = Stream.concat(formula.of().stream(), formula.by().stream())
                .map(unitOf)
                .collect(java.util.stream.Collectors.toList());
        if (units.contains(null) || formula.operation() == Operation.MONOTONE) {
            return Optional.empty();
        }
        if (formula.operation().takesOneUnit()
                && !mixed
                && units.stream().map(Dimension::of).distinct().count() > 1) {
            return Optional.of(Words.of(
                    "单位不同，不能这样计算：%s。确实要合并计数的，请在 mixed_units 写明理由。".formatted(String.join("、", units)),
                    "These units are not computed together: %s. Where they are to be counted together, say why in mixed_units."
                            .formatted(String.join(", ", units))));
        }
        Dimension result = result(formula, unitOf);
        if (!mixed && !result.equals(Dimension.of(formula.unit()))) {
            return Optional.of(Words.of(
                    "结果的单位应由各项得出，不是“%s”。".formatted(formula.unit()),
                    "The unit of the result follows from its terms; it is not “%s”.".formatted(formula.unit())));
        }
        if (formula.to() != null
                && !mixed
                && unitOf.apply(formula.to()) != null
                && !Dimension.of(unitOf.apply(formula.to())).equals(Dimension.of(formula.unit()))) {
            return Optional.of(Words.of(
                    "结果的单位“%s”与所比的“%s”不同。".formatted(formula.unit(), unitOf.apply(formula.to())),
                    "The result in “%s” cannot be held against “%s”."
                            .formatted(formula.unit(), unitOf.apply(formula.to()))));
        }
        return Optional.empty();
    }

    private static Dimension result(Formula formula, Function<Term, String> unitOf) {
        Dimension of = product(formula.of(), unitOf);
        Dimension first = Dimension.of(unitOf.apply(formula.of().get(0)));
        return switch (formula.operation()) {
            case RATIO, SHARE -> of.per(product(formula.by(), unitOf));
            case PRODUCT -> of;
            case GROWTH -> Dimension.NONE;
            case BEFORE_GROWTH, DIFFERENCE, SUM, MONOTONE -> first;
        };
    }

    private static Dimension product(List<Term> terms, Function<Term, String> unitOf) {
        return terms.stream().map(unitOf).map(Dimension::of).reduce(Dimension.NONE, Dimension::times);
    }
}
