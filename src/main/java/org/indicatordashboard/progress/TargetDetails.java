package org.indicatordashboard.progress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.catalogue.Scenario;
import org.indicatordashboard.catalogue.ScenarioView;
import org.indicatordashboard.catalogue.Scenarios;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.ObservationViews;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SameFacts;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.plan.RelatedEvidences;
import org.indicatordashboard.time.Vantage;

/** Gathers what belongs to targets: their views, their series, the evidence that is not counted. */
@ApplicationScoped
public class TargetDetails {

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Judges judges;

    @Inject
    Citations.Source source;

    @Inject
    SameFacts sameFacts;

    @Inject
    Observations observations;

    @Inject
    RelatedEvidences evidences;

    @Inject
    Scenarios scenarios;

    TargetViews views(long version) {
        Citations citations = source.at(version);
        return new TargetViews(citations, new ObservationViews(version, citations, sameFacts.links(version)));
    }

    /**
     * One target with everything that belongs to it; empty where it is not in force.
     *
     * @param ruleSet by which it is judged; null for the configured rules
     */
    @Transactional
    public Optional<TargetDetailView> of(String id, String ruleSet, Vantage vantage) {
        TargetViews views = views(vantage.version());
        List<AssessedTarget> family =
                scoreboard.assessed(vantage, TargetQuestion.withQualifying(id).under(ruleSet));
        return family.stream()
                .filter(t -> t.target().naturalKey.equals(id))
                .findFirst()
                .map(t -> new TargetDetailView(
                        views.view(t),
                        t.indicator().measure,
                        ToleranceView.of(judges.by(ruleSet).tolerance()),
                        t.series().stream().map(views.observations()::view).toList(),
                        evidence(id, vantage, views.observations()),
                        family.stream()
                                .filter(other -> id.equals(other.target().qualifies))
                                .map(views::view)
                                .toList(),
                        Outlooks.of(t, judges.by(ruleSet).tolerance())));
    }

    private List<EvidenceView> evidence(String target, Vantage vantage, ObservationViews views) {
        List<RelatedEvidence> related = evidences.of(target, vantage.version());
        Map<String, Observation> visible =
                observations
                        .byId(
                                vantage,
                                related.stream()
                                        .map(e -> e.observation)
                                        .filter(Objects::nonNull)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(o -> o.naturalKey, Function.identity()));
        Map<String, Scenario> known =
                scenarios.known(vantage).stream().collect(Collectors.toMap(s -> s.naturalKey, Function.identity()));
        return related.stream()
                .filter(e -> visible.containsKey(e.observation) || known.containsKey(e.scenario))
                .map(e -> new EvidenceView(
                        e.relation,
                        e.reason,
                        e.reasonEn,
                        e.observation == null ? null : views.view(visible.get(e.observation)),
                        e.scenario == null ? null : ScenarioView.of(known.get(e.scenario))))
                .toList();
    }
}
