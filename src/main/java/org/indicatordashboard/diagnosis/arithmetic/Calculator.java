package org.indicatordashboard.diagnosis.arithmetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.time.Granularity;
import org.indicatordashboard.time.Period;

/** Computes every check for every region and period that has its terms. Holds the results of one run. */
public final class Calculator {

    private final Values values;
    private final Rounding rounding;
    private final Map<String, List<Computed>> done = new LinkedHashMap<>();
    private final Map<Place, Timeline<Reading>> observed = new HashMap<>();
    private final Map<Place, Timeline<Computed>> derived = new HashMap<>();

    /** @param of an indicator or a check */
    private record Place(String of, String region) {}

    public Calculator(Values values, Rounding rounding) {
        this.values = values;
        this.rounding = rounding;
    }

    /** @param formulas those that others need before those, see {@link Order} */
    public List<Computed> all(List<Formula> formulas, Collection<String> regions) {
        for (Formula formula : formulas) {
            done.put(
                    formula.id(),
                    regions.stream()
                            .filter(formula::takes)
                            .flatMap(region -> in(formula, region))
                            .toList());
        }
        return done.values().stream().flatMap(List::stream).toList();
    }

    private Stream<Computed> in(Formula formula, String region) {
        if (formula.operation() == Operation.MONOTONE) {
            return Series.of(formula, region, values, rounding);
        }
        return bases(formula, region)
                .map(base -> one(formula, region, base.orElse(null)))
                .flatMap(Optional::stream);
    }

    /** Periods of the first term that has any; one empty period where all terms are targets. */
    private Stream<Optional<Period>> bases(Formula formula, String region) {
        return formula.terms()
                .filter(t -> !(t instanceof Term.Promised || t instanceof Term.Constant))
                .findFirst()
                .map(term -> bases(term, region))
                .orElse(Stream.of(Optional.empty()));
    }

    private Stream<Optional<Period>> bases(Term term, String region) {
        return term instanceof Term.Derived check
                ? derived(check, region).all().stream().map(c -> Optional.ofNullable(c.base()))
                : observed((Term.Observed) term, region).all().stream()
                        .map(r -> Optional.of(r.period()))
                        .distinct();
    }

    private Timeline<Computed> derived(Term.Derived term, String region) {
        return derived.computeIfAbsent(
                new Place(term.check(), region),
                place -> new Timeline<>(
                        done.getOrDefault(place.of(), List.of()).stream()
                                .filter(c -> c.region().equals(region) && c.result() != null)
                                .toList(),
                        Computed::base));
    }

    private Timeline<Reading> observed(Term.Observed term, String region) {
        return observed.computeIfAbsent(
                new Place(term.indicator(), region),
                place -> new Timeline<>(values.observed(place.of(), region), Reading::period));
    }

    private Optional<Computed> one(Formula formula, String region, Period base) {
        List<Operand> of = operands(formula.of(), formula, region, base);
        List<Operand> by = operands(formula.by(), formula, region, base);
        List<Operand> to = operands(Stream.ofNullable(formula.to()).toList(), formula, region, base);
        if (of.contains(null) || by.contains(null) || to.contains(null)) {
            return Optional.empty();
        }
        Quantity result = Computation.of(formula.operation(), quantities(of), quantities(by), formula.unit())
                .orElse(null);
        Operand against = to.isEmpty() ? null : to.get(0);
        return Optional.of(new Computed(
                formula,
                region,
                base,
                period(formula, base),
                of,
                by,
                result,
                against,
                outcome(formula, result, against)));
    }

    private static Outcome outcome(Formula formula, Quantity result, Operand to) {
        if (result == null) {
            return Outcome.UNDECIDED;
        }
        return to == null
                ? Outcome.DERIVED
                : formula.relation()
                        .judge(result.plain().interval(), to.quantity().plain().interval());
    }

    private static Period period(Formula formula, Period base) {
        return formula.yearBefore() && base != null && base.granularity() == Granularity.YEAR
                ? Period.year(base.start().getYear() - 1)
                : base;
    }

    private List<Operand> operands(List<Term> terms, Formula formula, String region, Period base) {
        List<Operand> operands = new ArrayList<>();
        terms.forEach(term -> operands.add(operand(term, formula, region, base)));
        return operands;
    }

    /** Null where there is none. */
    private Operand operand(Term term, Formula formula, String region, Period base) {
        if (term instanceof Term.Constant constant) {
            return new Operand(term, null, null, Quantity.exactly(constant.value(), constant.unit()));
        }
        if (term instanceof Term.Promised promised) {
            return values.promised(promised.indicator(), region)
                    .map(r -> new Operand(term, r, null, rounding.promised(r.figure())))
                    .orElse(null);
        }
        if (term instanceof Term.Derived check) {
            return derived(check, region)
                    .fitting(formula.match(), base)
                    .map(c -> new Operand(term, null, c, c.result()))
                    .orElse(null);
        }
        return observed((Term.Observed) term, region)
                .fitting(formula.match(), base)
                .map(r -> new Operand(term, r, null, rounding.observed(r.figure())))
                .orElse(null);
    }

    private static List<Quantity> quantities(List<Operand> operands) {
        return operands.stream().map(Operand::quantity).toList();
    }
}
