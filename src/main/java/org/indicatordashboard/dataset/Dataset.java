package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.List;

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
        List<SameFact> sameFacts,
        List<Scenario> scenarios,
        List<RelatedEvidence> evidence,
        List<Contradiction> contradictions,
        List<DeclaredCheck> checks,
        List<DomainWeight> weights,
        List<RegionOutline> outlines) {

    /** Reads all files, what is referred to before what refers to it. */
    static Dataset read(Path folder, Mistakes mistakes) {
        Keys keys = new Keys();
        PrintedWords printed = new PrintedWords();
        CatalogueCsv catalogue = new CatalogueCsv(folder, keys, mistakes);
        ObservationCsv observation = new ObservationCsv(folder, keys, printed, mistakes);
        PlanCsv plan = new PlanCsv(folder, keys, mistakes);
        TargetCsv target = new TargetCsv(folder, keys, printed, mistakes);
        List<Region> regions = catalogue.regions();
        List<ResponsibleUnit> responsibleUnits = catalogue.responsibleUnits();
        List<MeasureUnit> units = catalogue.units();
        List<Document> documents = catalogue.documents();
        List<Indicator> indicators = catalogue.indicators();
        List<Plan> plans = plan.plans();
        List<Section> sections = plan.sections();
        List<Target> targets = target.targets(indicators);
        List<Milestone> milestones = new MilestoneCsv(folder, keys, printed, mistakes).milestones(targets, plans);
        List<Observation> observations = observation.observations(documents);
        List<SameFact> sameFacts = observation.sameFacts();
        List<Scenario> scenarios = new ScenarioCsv(folder, keys, mistakes).scenarios();
        List<RelatedEvidence> evidence = target.evidence();
        List<Contradiction> contradictions = new ContradictionCsv(folder, keys, mistakes).contradictions();
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
                sameFacts,
                scenarios,
                evidence,
                contradictions,
                new CheckCsv(folder, keys, mistakes).checks(rules),
                new WeightCsv(folder, mistakes).weights(),
                new OutlineJson(folder, keys, mistakes).outlines());
    }
}
