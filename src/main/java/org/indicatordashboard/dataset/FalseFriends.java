package org.indicatordashboard.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.indicatordashboard.diagnosis.Contradiction;
import org.indicatordashboard.diagnosis.arithmetic.Formula;
import org.indicatordashboard.diagnosis.arithmetic.Term;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.plan.Target;

/** Pairs of indicators that look alike and are not, so that no check computes one with the other. */
final class FalseFriends {

    /** Of an observation the indicator, of a target the indicator with a mark. */
    private static final String TARGET = "target:";

    private final Map<String, String> names = new HashMap<>();
    private final Set<Set<String>> pairs = new HashSet<>();

    FalseFriends(
            List<Observation> observations,
            List<Target> targets,
            List<RelatedEvidence> evidence,
            List<Contradiction> contradictions) {
        observations.forEach(o -> names.put(o.naturalKey, o.indicator));
        targets.forEach(t -> names.put(TARGET + t.naturalKey, TARGET + t.indicator));
        evidence.stream()
                .filter(e -> e.relation == RelatedEvidence.Relation.NOT_COMPARABLE)
                .forEach(e -> pair(List.of(String.valueOf(e.observation), TARGET + e.target)));
        contradictions.stream()
                .filter(c -> c.kind == Contradiction.Kind.FALSE_FRIEND)
                .forEach(this::pair);
    }

    /** Two terms of a check that are such a pair. */
    Optional<String> paired(Formula formula) {
        List<String> terms = formula.terms().map(FalseFriends::name).toList();
        return pairs.stream()
                .filter(terms::containsAll)
                .map(pair -> pair.stream().sorted().collect(Collectors.joining(", ")))
                .sorted()
                .findFirst();
    }

    private void pair(Contradiction c) {
        List<String> observed = c.observationIds();
        List<String> promised = c.targetIds().stream().map(t -> TARGET + t).toList();
        observed.forEach(o -> promised.forEach(t -> pair(List.of(o, t))));
        if (observed.isEmpty()) {
            promised.forEach(t -> promised.forEach(other -> pair(List.of(t, other))));
        }
    }

    private void pair(List<String> ids) {
        Set<String> pair = ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.toSet());
        if (pair.size() == 2) {
            pairs.add(pair);
        }
    }

    private static String name(Term term) {
        if (term instanceof Term.Promised promised) {
            return TARGET + promised.indicator();
        }
        return term instanceof Term.Observed observed ? observed.indicator() : "";
    }
}
