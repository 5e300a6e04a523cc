package org.indicatordashboard.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.attainment.DomainWeights;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.MeasureUnits;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.catalogue.Scenarios;
import org.indicatordashboard.comparison.RegionOutlines;
import org.indicatordashboard.diagnosis.Contradictions;
import org.indicatordashboard.diagnosis.DeclaredChecks;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SameFacts;
import org.indicatordashboard.plan.Milestones;
import org.indicatordashboard.plan.Plans;
import org.indicatordashboard.plan.RelatedEvidences;
import org.indicatordashboard.plan.Sections;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Edition;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;

/** Publishes a dataset as one new version, or nothing where it says what is already known. */
@ApplicationScoped
class DatasetPublisher {

    /** Seconds. Millions of rows take longer than an answer may. */
    private static final int LONGEST = 3_600;

    @Inject
    Publications publications;

    @Inject
    Regions regions;

    @Inject
    ResponsibleUnits responsibleUnits;

    @Inject
    MeasureUnits units;

    @Inject
    Documents documents;

    @Inject
    Indicators indicators;

    @Inject
    Plans plans;

    @Inject
    Sections sections;

    @Inject
    Targets targets;

    @Inject
    Milestones milestones;

    @Inject
    Observations observations;

    @Inject
    SameFacts sameFacts;

    @Inject
    Scenarios scenarios;

    @Inject
    RelatedEvidences evidences;

    @Inject
    Contradictions contradictions;

    @Inject
    DeclaredChecks checks;

    @Inject
    DomainWeights weights;

    @Inject
    RegionOutlines outlines;

    /**
     * What changed, empty where the files say what the database holds. Where earlier values of ids come along that the
     * database has never seen, the version before is published first: then one can see what was corrected.
     */
    List<Change> publish(Dataset dataset) {
        Set<String> unseen = QuarkusTransaction.joiningExisting()
                .call(() -> observations.unknown(
                        dataset.earlier().stream().map(o -> o.naturalKey).toList()));
        List<Change> changes = new ArrayList<>();
        if (!unseen.isEmpty()) {
            changes.addAll(publishOnce(dataset.before(unseen)));
        }
        changes.addAll(publishOnce(dataset));
        return changes;
    }

    private List<Change> publishOnce(Dataset dataset) {
        return QuarkusTransaction.joiningExisting()
                .timeout(LONGEST)
                .call(() -> publications.publish(Origin.DATASET, edition -> replace(dataset, edition)));
    }

    private List<Change> replace(Dataset dataset, Edition edition) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(regions.replaceAll(dataset.regions(), edition, same(WrittenCatalogue::region)));
        changes.addAll(responsibleUnits.replaceAll(
                dataset.responsibleUnits(), edition, same(WrittenCatalogue::responsibleUnit)));
        changes.addAll(units.replaceAll(dataset.units(), edition, same(WrittenCatalogue::unit)));
        changes.addAll(documents.replaceAll(dataset.documents(), edition, same(WrittenCatalogue::document)));
        changes.addAll(indicators.replaceAll(dataset.indicators(), edition, same(WrittenCatalogue::indicator)));
        changes.addAll(plans.replaceAll(dataset.plans(), edition, same(WrittenPlan::plan)));
        changes.addAll(sections.replaceAll(dataset.sections(), edition, same(WrittenPlan::section)));
        changes.addAll(targets.replaceAll(dataset.targets(), edition, same(WrittenPlan::target)));
        changes.addAll(milestones.replaceAll(dataset.milestones(), edition, same(WrittenPlan::milestone)));
        changes.addAll(observations.replaceAll(dataset.observations(), edition, same(WrittenObservation::whole)));
        changes.addAll(sameFacts.replaceAll(dataset.sameFacts(), edition, same(WrittenObservation::sameFact)));
        changes.addAll(scenarios.replaceAll(dataset.scenarios(), edition, same(WrittenCatalogue::scenario)));
        changes.addAll(evidences.replaceAll(dataset.evidence(), edition, same(WrittenPlan::evidence)));
        changes.addAll(contradictions.replaceAll(dataset.contradictions(), edition));
        changes.addAll(checks.replaceAll(dataset.checks(), edition));
        changes.addAll(weights.replaceAll(dataset.weights(), edition));
        changes.addAll(outlines.replaceAll(dataset.outlines(), edition));
        return changes;
    }

    /** What says cell for cell the same is no change, whoever entered it: an editor's row that was exported, too. */
    private static <E> BiPredicate<E, E> same(Function<E, List<String>> cells) {
        return (before, row) -> cells.apply(before).equals(cells.apply(row));
    }
}
