package org.indicatordashboard.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.indicatordashboard.document.Citations;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SameFact;
import org.indicatordashboard.observation.SameFacts;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.plan.RelatedEvidences;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.time.Vantage;

/** Finds everything there is to find at a vantage: once, because what is published does not change. */
@ApplicationScoped
public class Diagnosis {

    /** Vantages kept, some hundred KB each. */
    private static final int KEPT = 8;

    private final Cache<Vantage, List<Finding>> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    @Inject
    DeclaredChecks checks;

    @Inject
    Contradictions contradictions;

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Surroundings.Source surroundings;

    @Inject
    Observations observations;

    @Inject
    SameFacts sameFacts;

    @Inject
    RelatedEvidences evidences;

    @Inject
    Plans plans;

    @Inject
    Documents documents;

    @Inject
    Citations.Source citations;

    @Inject
    CurrentVersion current;

    /** By group, declared ones in the order of the dataset. */
    @Transactional
    public List<Finding> at(Vantage vantage) {
        return current.hasReached(vantage.version()) ? kept.get(vantage, this::find) : find(vantage);
    }

    private List<Finding> find(Vantage vantage) {
        long version = vantage.version();
        List<DeclaredCheck> declared = checks.at(version);
        List<AssessedTarget> targets =
                scoreboard.assessed(vantage, new TargetQuestion(TargetScope.ALL, t -> true, t -> true));
        Surroundings around = surroundings.at(
                vantage, targets, declared.stream().map(DeclaredCheck::formula).toList());
        List<Contradiction> read = contradictions.at(version);
        List<SameFact> same = sameFacts.at(version);
        List<RelatedEvidence> evidence = evidences.at(version);
        List<Observation> printedTwice = observations.printedInSeveralPlaces(vantage);
        Map<String, Observation> spokenOf = byId(vantage, ConflictFindings.mentioned(read, same, evidence));
        printedTwice.forEach(o -> spokenOf.putIfAbsent(o.naturalKey, o));
        ConflictFindings conflicts = new ConflictFindings(around, spokenOf, around.targetsById(), known(vantage));
        return Stream.of(
                        ArithmeticFindings.of(around, declared),
                        new TargetFindings(around, plans.byId(version), byTarget(evidence), spokenOf).all(),
                        conflicts.declared(read),
                        conflicts.sameFacts(same),
                        conflicts.printedTwice(printedTwice),
                        conflicts.falseFriends(evidence),
                        lost(around))
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> lost(Surroundings around) {
        Citations known = citations.at(around.vantage().version());
        List<Observation> cited = new ArrayList<>();
        known.texts().keySet().stream()
                .sorted()
                .forEach(document -> cited.addAll(
                        observations.citing(document, around.vantage().version())));
        return new CitationFindings(around, known).all(cited.stream().distinct().toList());
    }

    private Map<String, Observation> byId(Vantage vantage, Set<String> ids) {
        return observations.byId(vantage, ids).stream()
                .collect(Collectors.toMap(o -> o.naturalKey, Function.identity(), (a, b) -> b, HashMap::new));
    }

    private Set<String> known(Vantage vantage) {
        return documents.known(vantage).stream().map(d -> d.naturalKey).collect(Collectors.toSet());
    }

    private static Map<String, List<RelatedEvidence>> byTarget(List<RelatedEvidence> evidence) {
        return evidence.stream().collect(Collectors.groupingBy(e -> e.target));
    }
}
