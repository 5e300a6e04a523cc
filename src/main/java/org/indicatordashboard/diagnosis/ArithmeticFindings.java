package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.indicatordashboard.diagnosis.arithmetic.Calculator;
import org.indicatordashboard.diagnosis.arithmetic.Computed;
import org.indicatordashboard.diagnosis.arithmetic.Formula;
import org.indicatordashboard.diagnosis.arithmetic.Operand;
import org.indicatordashboard.diagnosis.arithmetic.Order;
import org.indicatordashboard.diagnosis.arithmetic.Term;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;

/** What the declared checks compute, in the order in which they are declared. */
final class ArithmeticFindings {

    private final Surroundings around;
    private final Map<String, DeclaredCheck> checks;
    private final Map<String, Observation> observations;
    private final Map<String, AssessedTarget> targets;

    private ArithmeticFindings(Surroundings around, List<DeclaredCheck> checks) {
        this.around = around;
        this.checks = checks.stream().collect(Collectors.toMap(c -> c.naturalKey, Function.identity()));
        this.observations = around.observationsById();
        this.targets = around.targetsById();
    }

    static Stream<Finding> of(Surroundings around, List<DeclaredCheck> checks) {
        ArithmeticFindings findings = new ArithmeticFindings(around, checks);
        List<Formula> formulas =
                Order.of(checks.stream().map(DeclaredCheck::formula).toList());
        Map<String, List<Computed>> computed = new Calculator(around, around.rounding())
                .all(formulas, around.regions()).stream()
                        .collect(Collectors.groupingBy(c -> c.formula().id()));
        return checks.stream()
                .flatMap(c -> computed.getOrDefault(c.naturalKey, List.of()).stream())
                .map(findings::finding);
    }

    private Finding finding(Computed computed) {
        DeclaredCheck check = checks.get(computed.formula().id());
        return new Finding(
                computed.id(),
                check.naturalKey,
                FindingKind.of(check.operation),
                check.words(),
                computed.region(),
                computed.period(),
                computed.outcome(),
                FormulaWords.of(computed),
                Stream.concat(computed.of().stream(), computed.by().stream())
                        .map(this::input)
                        .toList(),
                computed.result(),
                computed.formula().relation(),
                computed.to() == null ? null : input(computed.to()),
                statement(check, computed),
                check.settledBy == null ? null : Words.of(check.settledBy, check.settledByEn),
                check.owner,
                List.of());
    }

    private static Words statement(DeclaredCheck check, Computed computed) {
        Words outcome = OutcomeWords.of(computed);
        return check.reading == null
                ? outcome
                : Words.of(
                        outcome.zh() + check.reading,
                        outcome.en() + " "
                                + Words.of(check.reading, check.readingEn).en());
    }

    private FindingInput input(Operand operand) {
        if (operand.derived() != null) {
            DeclaredCheck check = checks.get(operand.derived().formula().id());
            return new FindingInput(
                    FindingInput.Kind.DERIVED,
                    operand.derived().id(),
                    check.words(),
                    operand.derived().period(),
                    null,
                    operand.quantity(),
                    List.of());
        }
        if (operand.reading() == null) {
            return new FindingInput(
                    FindingInput.Kind.CONSTANT,
                    null,
                    Words.of("换算或常数", "conversion or constant"),
                    null,
                    null,
                    operand.quantity(),
                    List.of());
        }
        FindingInput printed = operand.term() instanceof Term.Promised
                ? Surroundings.input(targets.get(operand.reading().id()).target())
                : around.input(observations.get(operand.reading().id()));
        return new FindingInput(
                printed.kind(),
                printed.id(),
                printed.name(),
                printed.period(),
                printed.figure(),
                operand.quantity(),
                printed.citations());
    }
}
