package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.SameFact;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.progress.AssessedTarget;

/**
 * What documents say against one another, or twice, or only seemingly of the same.
 *
 * @param observations the visible ones that are spoken of, by id
 * @param known ids of the documents known at the second clock
 */
record ConflictFindings(
        Surroundings around,
        Map<String, Observation> observations,
        Map<String, AssessedTarget> targets,
        Set<String> known) {

    /** Shown once every document that has a part in it is known. */
    Stream<Finding> declared(List<Contradiction> contradictions) {
        return contradictions.stream()
                .filter(c -> known.containsAll(c.documentIds()) && isThere(c))
                .map(this::finding);
    }

    Stream<Finding> sameFacts(List<SameFact> facts) {
        return facts.stream()
                .filter(f -> observations.containsKey(f.observation) && observations.containsKey(f.sameAs))
                .map(f -> finding(
                        FindingKind.SAME_FACT,
                        f.naturalKey,
                        observations.get(f.sameAs),
                        List.of(f.sameAs, f.observation),
                        Words.of(f.note, f.noteEn),
                        Outcome.OPEN));
    }

    /** One observation that several documents print. */
    Stream<Finding> printedTwice(List<Observation> printed) {
        return printed.stream()
                .filter(o ->
                        o.citations.stream().map(c -> c.document).distinct().count() > 1)
                .map(o -> finding(
                        FindingKind.SAME_FACT,
                        o.naturalKey,
                        o,
                        List.of(o.naturalKey),
                        Words.of("不止一份文件写有这一事实，只计一次。", "More than one document prints this fact; it is counted once."),
                        Outcome.NOTED));
    }

    Stream<Finding> falseFriends(List<RelatedEvidence> evidence) {
        return evidence.stream()
                .filter(e -> e.relation == RelatedEvidence.Relation.NOT_COMPARABLE
                        && observations.containsKey(e.observation)
                        && targets.containsKey(e.target))
                .map(this::falseFriend);
    }

    private Finding falseFriend(RelatedEvidence evidence) {
        AssessedTarget target = targets.get(evidence.target);
        return new Finding(
                FindingKind.FALSE_FRIEND.code() + "." + evidence.naturalKey,
                null,
                FindingKind.FALSE_FRIEND,
                Words.of(target.target().name, target.target().nameEn),
                target.target().region,
                null,
                Outcome.NOTED,
                null,
                List.of(Surroundings.input(target.target()), around.input(observations.get(evidence.observation))),
                null,
                null,
                null,
                Words.of(evidence.reason, evidence.reasonEn),
                null,
                null,
                List.of());
    }

    private boolean isThere(Contradiction c) {
        return observations.keySet().containsAll(c.observationIds())
                && targets.keySet().containsAll(c.targetIds());
    }

    private Finding finding(Contradiction c) {
        return new Finding(
                c.naturalKey,
                c.naturalKey,
                FindingKind.of(c.kind),
                Words.of(c.name, c.nameEn),
                c.region,
                null,
                c.kind == Contradiction.Kind.CONFLICT ? Outcome.OPEN : Outcome.NOTED,
                null,
                Stream.concat(
                                c.targetIds().stream()
                                        .map(id -> Surroundings.input(
                                                targets.get(id).target())),
                                c.observationIds().stream().map(id -> around.input(observations.get(id))))
                        .toList(),
                null,
                null,
                null,
                Words.of(c.statement, c.statementEn),
                c.settledBy == null ? null : Words.of(c.settledBy, c.settledByEn),
                c.owner,
                c.documentIds());
    }

    private Finding finding(
            FindingKind kind, String key, Observation first, List<String> ids, Words statement, Outcome outcome) {
        return new Finding(
                kind.code() + "." + key,
                null,
                kind,
                around.input(first).name(),
                first.region,
                first.period(),
                outcome,
                null,
                ids.stream().map(observations::get).map(around::input).toList(),
                null,
                null,
                null,
                statement,
                outcome == Outcome.OPEN
                        ? Words.of("请两份文件的发文单位确认说的是哪一个地区。", "The issuers of both documents say which region is meant.")
                        : null,
                null,
                List.of());
    }

    /** Ids of the observations that any of these speaks of. */
    static Set<String> mentioned(
            List<Contradiction> contradictions, List<SameFact> facts, List<RelatedEvidence> evidence) {
        return Stream.of(
                        contradictions.stream().flatMap(c -> c.observationIds().stream()),
                        facts.stream().flatMap(f -> Stream.of(f.observation, f.sameAs)),
                        evidence.stream().map(e -> e.observation).filter(Objects::nonNull))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }
}
