package org.indicatordashboard.dataset;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.diagnosis.DeclaredCheck;
import org.indicatordashboard.diagnosis.arithmetic.Calculator;
import org.indicatordashboard.diagnosis.arithmetic.Computed;
import org.indicatordashboard.diagnosis.arithmetic.Formula;
import org.indicatordashboard.diagnosis.arithmetic.Order;
import org.indicatordashboard.diagnosis.arithmetic.Rounding;
import org.indicatordashboard.diagnosis.arithmetic.Term;
import org.indicatordashboard.diagnosis.arithmetic.UnitRule;
import org.indicatordashboard.figure.Tolerance;

/** Whether checks can be computed: terms exist, units go together, no circle, no zero to divide by, no false friends. */
record CheckRules(DatasetValues values, FalseFriends falseFriends) {

    void hold(Map<Row, DeclaredCheck> checks) {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        checks.values().forEach(c -> formulas.put(c.naturalKey, c.formula()));
        boolean known = true;
        for (Map.Entry<Row, DeclaredCheck> check : checks.entrySet()) {
            known &= termsAreKnown(check.getKey(), check.getValue().formula(), formulas);
        }
        if (!known || formsCircle(checks, formulas.values())) {
            return;
        }
        checks.forEach((row, check) -> unitsGoTogether(row, check, formulas));
        checks.forEach((row, check) -> falseFriends
                .paired(check.formula())
                .ifPresent(pair -> row.mistake(
                        "of",
                        "%s 已登记为形似而非，不得在同一行计算。".formatted(pair),
                        "%s are registered as false friends and never stand in one check.".formatted(pair))));
        nothingIsDividedByZero(checks, formulas.values());
    }

    private boolean termsAreKnown(Row row, Formula formula, Map<String, Formula> formulas) {
        List<String> unknown = formula.terms()
                .map(term -> unknown(term, formulas))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        unknown.forEach(u -> row.mistake(
                "of",
                "“%s” 不存在：指标须在 indicators.csv，目标须在 targets.csv，其他互校须在 checks.csv。".formatted(u),
                "“%s” does not exist: indicators are in indicators.csv, targets in targets.csv, other checks in checks.csv."
                        .formatted(u)));
        return unknown.isEmpty();
    }

    private String unknown(Term term, Map<String, Formula> formulas) {
        if (term instanceof Term.Derived derived) {
            return formulas.containsKey(derived.check()) ? null : "check:" + derived.check();
        }
        if (term instanceof Term.Promised promised) {
            return values.isPromised(promised.indicator()) ? null : "target:" + promised.indicator();
        }
        if (term instanceof Term.Observed observed) {
            return values.unitOf(observed.indicator()) == null ? observed.indicator() : null;
        }
        return null;
    }

    private static boolean formsCircle(Map<Row, DeclaredCheck> checks, Collection<Formula> formulas) {
        return Order.circle(List.copyOf(formulas))
                .map(circle -> {
                    checks.entrySet().stream()
                            .filter(c -> c.getValue().naturalKey.equals(circle.get(0)))
                            .forEach(c -> c.getKey()
                                    .mistake(
                                            "of",
                                            "互相引用，成了循环：%s。".formatted(String.join(" → ", circle)),
                                            "These checks need one another, which is a circle: %s."
                                                    .formatted(String.join(" → ", circle))));
                    return true;
                })
                .orElse(false);
    }

    private void unitsGoTogether(Row row, DeclaredCheck check, Map<String, Formula> formulas) {
        UnitRule.broken(check.formula(), term -> unit(term, formulas), check.mixedUnits != null)
                .ifPresent(words -> row.mistake("unit", words.zh(), words.en()));
    }

    private String unit(Term term, Map<String, Formula> formulas) {
        if (term instanceof Term.Constant constant) {
            return constant.unit();
        }
        if (term instanceof Term.Derived derived) {
            return formulas.get(derived.check()).unit();
        }
        return values.unitOf(
                term instanceof Term.Promised promised ? promised.indicator() : ((Term.Observed) term).indicator());
    }

    /** Of all that the files say, whenever it is known. */
    private void nothingIsDividedByZero(Map<Row, DeclaredCheck> checks, Collection<Formula> formulas) {
        Rounding rounding = new Rounding(values::isCounted, Tolerance.DEFAULT);
        Map<String, Computed> impossible = new Calculator(values, rounding)
                .all(Order.of(List.copyOf(formulas)), values.regions()).stream()
                        .filter(c -> c.result() == null)
                        .collect(Collectors.toMap(c -> c.formula().id(), Function.identity(), (a, b) -> a));
        checks.forEach((row, check) -> {
            Computed zero = impossible.get(check.naturalKey);
            if (zero != null) {
                row.mistake(
                        "by",
                        "除数的区间含零（%s %s），不能相除。".formatted(zero.region(), zero.base()),
                        "Zero lies in the interval of the divisor (%s %s); nothing is divided by it."
                                .formatted(zero.region(), zero.base()));
            }
        });
    }
}
