package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.attainment.DomainWeight;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.MeasureUnit;
import org.indicatordashboard.catalogue.Region;
import org.indicatordashboard.catalogue.ResponsibleUnit;
import org.indicatordashboard.catalogue.Scenario;
import org.indicatordashboard.comparison.RegionOutline;
import org.indicatordashboard.diagnosis.Contradiction;
import org.indicatordashboard.diagnosis.DeclaredCheck;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.SameFact;
import org.indicatordashboard.plan.Milestone;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.plan.Section;
import org.indicatordashboard.plan.Target;

/** Everything the files say. */
record Dataset(
        List<Region> regions,
        List<ResponsibleUnit> responsibleUnits,
        List<MeasureUnit> units,
        List<Document> documents,
        List<Indicator> indicators,
        List<Plan> plans,
        List<Section> sections,
        List<Target> targets,
        List<Milestone> milestones,
        List<Observation> observations,
        List<Observation> earlier,
        List<SameFact> sameFacts,
        List<Scenario> scenarios,
        List<RelatedEvidence> evidence,
        List<Contradiction> contradictions,
        List<DeclaredCheck> checks,
        List<DomainWeight> weights,
        List<RegionOutline> outlines) {

    /** Of one folder. */
    static Dataset read(Path folder, Mistakes mistakes) {
        return read(List.of(folder), mistakes);
    }

    /**
     * Reads all files, what is referred to before what refers to it.
     *
     * @param folders the dataset, and those that add to it
     */
    static Dataset read(List<Path> folders, Mistakes mistakes) {
        Keys keys = new Keys();
        PrintedWords printed = new PrintedWords();
        CatalogueCsv catalogue = new CatalogueCsv(folders, keys, mistakes);
        ObservationCsv observation = new ObservationCsv(folders, keys, printed, mistakes);
        PlanCsv plan = new PlanCsv(folders, keys, mistakes);
        TargetCsv target = new TargetCsv(folders, keys, printed, mistakes);
        List<Region> regions = catalogue.regions();
        List<ResponsibleUnit> responsibleUnits = catalogue.responsibleUnits();
        List<MeasureUnit> units = catalogue.units();
        List<Document> documents = catalogue.documents();
        List<Indicator> indicators = catalogue.indicators();
        List<Plan> plans = plan.plans();
        List<Section> sections = plan.sections();
        List<Target> targets = target.targets(indicators);
        List<Milestone> milestones = new MilestoneCsv(folders, keys, printed, mistakes).milestones(targets, plans);
        List<Observation> observations = observation.observations(documents);
        List<Observation> earlier = observation.earlier(documents);
        List<SameFact> sameFacts = observation.sameFacts();
        List<Scenario> scenarios = new ScenarioCsv(folders, keys, mistakes).scenarios();
        List<RelatedEvidence> evidence = target.evidence();
        List<Contradiction> contradictions = new ContradictionCsv(folders, keys, mistakes).contradictions();
        CheckRules rules = new CheckRules(
                new DatasetValues(regions, units, indicators, targets, observations),
                new FalseFriends(observations, targets, evidence, contradictions));
        return new Dataset(
                regions,
                responsibleUnits,
                units,
                documents,
                indicators,
                plans,
                sections,
                targets,
                milestones,
                observations,
                earlier,
                sameFacts,
                scenarios,
                evidence,
                contradictions,
                new CheckCsv(folders, keys, mistakes).checks(rules),
                new WeightCsv(folders, mistakes).weights(),
                new OutlineJson(folders.get(0), keys, mistakes).outlines());
    }

    /** As it stood before: with the earlier values of these observations, and without what came later under their ids. */
    Dataset before(Collection<String> ids) {
        List<Observation> as = Stream.concat(
                        observations.stream().filter(o -> !ids.contains(o.naturalKey)),
                        earlier.stream().filter(o -> ids.contains(o.naturalKey)))
                .toList();
        return new Dataset(
                regions,
                responsibleUnits,
                units,
                documents,
                indicators,
                plans,
                sections,
                targets,
                milestones,
                as,
                List.of(),
                sameFacts,
                scenarios,
                evidence,
                contradictions,
                checks,
                weights,
                outlines);
    }
}
