package org.indicatordashboard.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Judge;
import org.indicatordashboard.assessment.JudgedObservation;
import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.assessment.Promise;
import org.indicatordashboard.assessment.Reason;
import org.indicatordashboard.assessment.Waypoint;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SameFacts;
import org.indicatordashboard.observation.SeriesKey;
import org.indicatordashboard.plan.Milestone;
import org.indicatordashboard.plan.Milestones;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/** Brings targets and observations together and has them judged, with one question per table however many there are. */
@ApplicationScoped
public class AssessedTargets {

    @Inject
    Targets targets;

    @Inject
    Plans plans;

    @Inject
    Documents documents;

    @Inject
    Indicators indicators;

    @Inject
    Observations observations;

    @Inject
    Milestones milestones;

    @Inject
    SameFacts sameFacts;

    @Inject
    Citations.Source places;

    @Inject
    Judges judges;

    /** Targets in force at both clocks that meet the question, in the order of the dataset. */
    @Transactional
    public List<AssessedTarget> assessed(Vantage vantage, TargetQuestion question) {
        Map<String, Plan> plan = plans.byId(vantage.version());
        Map<String, Indicator> indicator = indicators.byCode(vantage.version());
        Set<String> read = documents.known(vantage).stream()
                .map((Document d) -> d.naturalKey)
                .collect(Collectors.toSet());
        List<Target> inForce = targets.in(question.scope(), vantage.version()).stream()
                .filter(t -> read.contains(t.citation.document)
                        && !plan.get(t.plan).startsOn.isAfter(vantage.asOf()))
                .filter(question.beforeAssessing())
                .toList();
        Map<SeriesKey, List<Observation>> series = observations.visible(
                vantage, inForce.stream().map(AssessedTargets::series).collect(Collectors.toSet()));
        Map<String, List<Milestone>> onTheWay = milestones.byTarget(vantage.version());
        Map<String, List<String>> sameElsewhere = sameFacts.links(vantage.version());
        Citations citations = places.at(vantage.version());
        Judge judge = judges.by(question.ruleSet());
        return inForce.stream()
                .map(t -> {
                    Indicator of = indicator.get(t.indicator);
                    List<Milestone> on = onTheWay.getOrDefault(t.naturalKey, List.of());
                    List<Observation> seen = series.get(series(t));
                    Promise promise = promise(t, of, on, plan.get(t.plan));
                    Assessment assessment = judge.assess(promise, readings(seen), vantage.clocks());
                    Set<String> notFound = notFound(seen, citations);
                    Boolean found = citations.found(t.citation);
                    List<Reason> caveats = Caveats.of(assessment, sameElsewhere, notFound, Boolean.FALSE.equals(found));
                    return new AssessedTarget(t, of, on, seen, assessment, notFound, found, caveats);
                })
                .filter(question.afterAssessing())
                .toList();
    }

    /** What would follow for a target, were this value of its indicator reported in place of any of the same period. */
    @Transactional
    public Assessment ifReported(AssessedTarget target, Period period, Figure figure, Vantage vantage) {
        List<JudgedObservation> readings = new ArrayList<>();
        target.series().stream()
                .filter(o -> !o.period.equals(period.toString()))
                .forEach(o -> readings.add(reading(o)));
        readings.add(new JudgedObservation("reported", period, figure));
        Plan plan = plans.byId(vantage.version()).get(target.target().plan);
        Promise promise = promise(target.target(), target.indicator(), target.milestones(), plan);
        return judges.by(null).assess(promise, readings, vantage.clocks());
    }

    private static Set<String> notFound(List<Observation> series, Citations citations) {
        return series.stream()
                .filter(o -> citations.areMissing(o.citations))
                .map(o -> o.naturalKey)
                .collect(Collectors.toSet());
    }

    private static SeriesKey series(Target target) {
        return new SeriesKey(target.indicator, target.region);
    }

    private static Promise promise(Target target, Indicator indicator, List<Milestone> onTheWay, Plan plan) {
        return new Promise(
                target.figure.figure(),
                indicator.direction,
                indicator.measure,
                target.baseline(),
                plan.startsOn,
                target.dueOn,
                onTheWay.stream().map(AssessedTargets::waypoint).toList());
    }

    private static Waypoint waypoint(Milestone milestone) {
        Figure figure = milestone.figure.figure();
        return new Waypoint(milestone.dueOn, figure.low() == null ? figure.high() : figure.low());
    }

    private static List<JudgedObservation> readings(List<Observation> series) {
        return series.stream().map(AssessedTargets::reading).toList();
    }

    private static JudgedObservation reading(Observation o) {
        return new JudgedObservation(o.naturalKey, o.period(), o.figure.figure());
    }
}
