package org.indicatordashboard.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

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
    DatasetLedgers ledgers;

    /**
     * What changed, empty where the files say what the database holds. Where earlier values of ids come along that the
     * database has never seen, the version before is published first: then one can see what was corrected.
     */
    List<Change> publish(Dataset dataset) {
        Set<String> unseen = QuarkusTransaction.joiningExisting()
                .call(() -> ledgers.observations.unknown(
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
        changes.addAll(ledgers.regions.replaceAll(dataset.regions(), edition, same(WrittenCatalogue::region)));
        changes.addAll(ledgers.responsibleUnits.replaceAll(
                dataset.responsibleUnits(), edition, same(WrittenCatalogue::responsibleUnit)));
        changes.addAll(ledgers.units.replaceAll(dataset.units(), edition, same(WrittenCatalogue::unit)));
        changes.addAll(ledgers.documents.replaceAll(dataset.documents(), edition, same(WrittenCatalogue::document)));
        changes.addAll(ledgers.indicators.replaceAll(dataset.indicators(), edition, same(WrittenCatalogue::indicator)));
        changes.addAll(ledgers.plans.replaceAll(dataset.plans(), edition, same(WrittenPlan::plan)));
        changes.addAll(ledgers.sections.replaceAll(dataset.sections(), edition, same(WrittenPlan::section)));
        changes.addAll(ledgers.targets.replaceAll(dataset.targets(), edition, same(WrittenPlan::target)));
        changes.addAll(ledgers.milestones.replaceAll(dataset.milestones(), edition, same(WrittenPlan::milestone)));
        changes.addAll(
                ledgers.observations.replaceAll(dataset.observations(), edition, same(WrittenObservation::whole)));
        changes.addAll(ledgers.sameFacts.replaceAll(dataset.sameFacts(), edition, same(WrittenObservation::sameFact)));
        changes.addAll(ledgers.scenarios.replaceAll(dataset.scenarios(), edition, same(WrittenCatalogue::scenario)));
        changes.addAll(ledgers.evidences.replaceAll(dataset.evidence(), edition, same(WrittenPlan::evidence)));
        changes.addAll(ledgers.contradictions.replaceAll(dataset.contradictions(), edition));
        changes.addAll(ledgers.checks.replaceAll(dataset.checks(), edition));
        changes.addAll(ledgers.weights.replaceAll(dataset.weights(), edition));
        changes.addAll(ledgers.outlines.replaceAll(dataset.outlines(), edition));
        return changes;
    }

    /** What says cell for cell the same is no change, whoever entered it: an editor's row that was exported, too. */
    private static <E> BiPredicate<E, E> same(Function<E, List<String>> cells) {
        return (before, row) -> cells.apply(before).equals(cells.apply(row));
    }
}
