package org.indicatordashboard.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.assessment.RuleEdition;
import org.indicatordashboard.assessment.RuleSetName;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Sought;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.plan.TargetScope.By;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/** Reads the parameters of a request, which may only name what the dataset knows. */
@ApplicationScoped
public class TargetQuestionReader {

    private static final String ALL = "all";
    private static final String NONE = "none";

    @Inject
    Plans plans;

    @Inject
    Regions regions;

    @Inject
    ResponsibleUnits units;

    @Inject
    Indicators indicators;

    @Inject
    Documents documents;

    @Inject
    Judges judges;

    public TargetQuestion read(TargetFilter filter, Vantage vantage, ParameterReader reader) {
        long version = vantage.version();
        Set<String> chosenPlans = reader.several("plan", filter.plan, plans.ids(version), "/api/v1/plans");
        Set<String> chosenRegions = reader.several("region", filter.region, regions.codes(version), "/api/v1/regions");
        Set<String> chosenUnits = units(filter, version, reader);
        Set<String> chosenIndicators =
                reader.several("indicator", filter.indicator, indicators.codes(version), "/api/v1/indicators");
        Set<String> chosenDocuments =
                reader.several("document", filter.document, documents.ids(version), "/api/v1/documents");
        Set<Domain> domains = reader.several("domain", filter.domain, Domain.class);
        Set<Status> statuses = reader.several("status", filter.status, Status.class);
        Predicate<Target> ofClass = ofClass(filter.figureClass, reader);
        Predicate<Target> due = due(filter.due, reader);
        Predicate<AssessedTarget> onTime = onTime(filter.onTime, reader);
        Sought sought = Sought.of(filter.q);
        return new TargetQuestion(
                scope(chosenPlans, chosenRegions, chosenDocuments, chosenIndicators, chosenUnits),
                t -> meets(chosenPlans, t.plan)
                        && meets(chosenRegions, t.region)
                        && meets(chosenIndicators, t.indicator)
                        && meets(chosenDocuments, t.citation.document)
                        && isOwed(t, chosenUnits)
                        && ofClass.test(t)
                        && due.test(t),
                t -> sought.isIn(words(t))
                        && meets(domains, t.indicator().domain)
                        && meets(statuses, t.assessment().status())
                        && onTime.test(t),
                ruleSet(filter.ruleSet, reader));
    }

    private Set<String> units(TargetFilter filter, long version, ParameterReader reader) {
        Set<String> allowed = new LinkedHashSet<>(units.names(version));
        allowed.add(NONE);
        Set<String> chosen = new LinkedHashSet<>(
                reader.several("responsible", filter.responsible, allowed, "/api/v1/responsible-units"));
        Set<String> named = reader.several("unit", filter.unit, allowed, "/api/v1/responsible-units");
        if (!chosen.isEmpty() && !named.isEmpty() && !chosen.equals(named)) {
            reader.refuse(
                    "unit",
                    Words.of(
                            "unit 与 responsible 是同一个筛选。请只写一个。",
                            "unit and responsible are the same filter. Give one of them only."));
        }
        chosen.addAll(named);
        return chosen;
    }

    private static boolean isOwed(Target target, Set<String> units) {
        return units.isEmpty()
                || (target.responsible.isEmpty() && units.contains(NONE))
                || target.responsible.stream().anyMatch(r -> units.contains(r.unit));
    }

    /** By what a target is found. */
    private static List<String> words(AssessedTarget found) {
        Target target = found.target();
        List<String> words = new ArrayList<>(Arrays.asList(
                target.name,
                target.nameEn,
                found.indicator().name,
                found.indicator().nameEn,
                target.naturalKey,
                target.citation.section,
                target.figure.asPrinted,
                target.note,
                target.noteEn));
        target.responsible.forEach(r -> words.add(r.unit));
        return words;
    }

    /** The rules a request asks for; null for the configured ones. */
    public String ruleSet(String text, ParameterReader reader) {
        return text == null || RuleSetName.isName(text)
                ? text
                : reader.one("ruleSet", text, RuleEdition.codes(), Optional::of).orElse(null);
    }

    /** The filters of an export with the rules it was judged by, so that it can be judged by them again. */
    public String pinned(String filters, String ruleSet) {
        return Filters.with(filters, "ruleSet", judges.by(ruleSet).ruleSet());
    }

    private static Predicate<AssessedTarget> onTime(String text, ParameterReader reader) {
        return reader.one("onTime", text, List.of("true", "false"), Optional::of)
                .map(Boolean::valueOf)
                .<Predicate<AssessedTarget>>map(
                        wanted -> t -> wanted.equals(t.assessment().onTime()))
                .orElse(t -> true);
    }

    /** The narrowest: what is asked for is in every one of those named. */
    private static TargetScope scope(
            Set<String> plans, Set<String> regions, Set<String> documents, Set<String> indicators, Set<String> units) {
        return Stream.of(
                        new TargetScope(By.PLAN, plans),
                        new TargetScope(By.REGION, regions),
                        new TargetScope(By.DOCUMENT, documents),
                        new TargetScope(By.UNIT, units),
                        new TargetScope(By.INDICATOR, indicators))
                .filter(scope -> !scope.names().isEmpty() && !scope.names().contains(NONE))
                .findFirst()
                .orElse(TargetScope.ALL);
    }

    private static <T> boolean meets(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private static Predicate<Target> ofClass(List<String> texts, ParameterReader reader) {
        List<String> allowed = new ArrayList<>(Coded.codes(FigureClass.class));
        allowed.add(ALL);
        Set<String> classes = reader.several("class", texts, allowed, null);
        if (classes.isEmpty()) {
            return t -> t.figureClass == FigureClass.FIGURE;
        }
        return t -> classes.contains(ALL) || classes.contains(t.figureClass.code());
    }

    private static Predicate<Target> due(String text, ParameterReader reader) {
        if (text == null) {
            return t -> true;
        }
        if (text.equals(NONE)) {
            return t -> t.dueOn == null;
        }
        Period period = reader.period("due", text, Words.of("；或 none", "; or none"));
        if (period == null) {
            return t -> false;
        }
        return t -> t.dueOn != null && !t.dueOn.isBefore(period.start()) && !t.dueOn.isAfter(period.end());
    }
}
