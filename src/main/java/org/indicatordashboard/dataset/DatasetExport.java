package org.indicatordashboard.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.publication.Ledger;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.publication.Revised;

/**
 * Writes the dataset back into files: what was loaded from files, and what editors confirmed since. Loading them changes
 * nothing. Approved reports are no part of it: they have their own record.
 */
@ApplicationScoped
class DatasetExport {

    @Inject
    DatasetConfig config;

    @Inject
    Publications publications;

    @Inject
    DatasetLedgers ledgers;

    /** @return the dataset version that was written; 0 where nothing has been published yet, and nothing was written */
    @Transactional
    long write(Path to) throws IOException {
        long version = publications.newest();
        if (version == 0) {
            return 0;
        }
        Files.createDirectories(to);
        write(new DatasetFolder(to, config.folder().toAbsolutePath().normalize()), version);
        WrittenOutlines.write(held(ledgers.outlines, version).toList(), to);
        return version;
    }

    /** The files of a dataset version, in an order in which each refers to those before it. */
    @Transactional
    void write(WrittenFiles folder, long version) {
        folder.write(CatalogueCsv.REGIONS, rows(ledgers.regions, version, WrittenCatalogue::region));
        folder.write(
                CatalogueCsv.RESPONSIBLE_UNITS,
                rows(ledgers.responsibleUnits, version, WrittenCatalogue::responsibleUnit));
        folder.write(CatalogueCsv.UNITS, rows(ledgers.units, version, WrittenCatalogue::unit));
        folder.write(CatalogueCsv.DOCUMENTS, rows(ledgers.documents, version, WrittenCatalogue::document));
        folder.write(CatalogueCsv.INDICATORS, rows(ledgers.indicators, version, WrittenCatalogue::indicator));
        folder.write(PlanCsv.PLANS, rows(ledgers.plans, version, WrittenPlan::plan));
        folder.write(PlanCsv.SECTIONS, rows(ledgers.sections, version, WrittenPlan::section));
        folder.write(TargetCsv.TARGETS, rows(ledgers.targets, version, WrittenPlan::target));
        folder.write(MilestoneCsv.MILESTONES, rows(ledgers.milestones, version, WrittenPlan::milestone));
        folder.write(TargetCsv.EVIDENCE, rows(ledgers.evidences, version, WrittenPlan::evidence));
        folder.write(ScenarioCsv.SCENARIOS, rows(ledgers.scenarios, version, WrittenCatalogue::scenario));
        folder.write(ObservationCsv.SAME_FACTS, rows(ledgers.sameFacts, version, WrittenObservation::sameFact));
        writeIfAny(folder, CheckCsv.CHECKS, rows(ledgers.checks, version, WrittenDiagnosis::check));
        writeIfAny(
                folder,
                ContradictionCsv.CONTRADICTIONS,
                rows(ledgers.contradictions, version, WrittenDiagnosis::contradiction));
        writeIfAny(folder, WeightCsv.WEIGHTS, rows(ledgers.weights, version, WrittenDiagnosis::weight));
        List<Observation> observed = held(ledgers.observations, version).toList();
        folder.write(ObservationCsv.OBSERVATIONS, observed.stream().map(WrittenObservation::observation));
        folder.write(
                ObservationCsv.CITATIONS, observed.stream().flatMap(o -> WrittenObservation.citations(o).stream()));
    }

    /** What was approved from reports, which is no part of the files that are loaded. */
    @Transactional
    void writeReports(WrittenFiles files, long version) {
        files.write(
                ReportedCsv.REPORTED,
                ledgers.observations.at(version).stream()
                        .filter(o -> o.enteredBy == Origin.REPORT)
                        .map(ReportedCsv::cells));
    }

    /** A file that may be absent is, where there is nothing to say. */
    private static void writeIfAny(WrittenFiles folder, DatasetFile file, Stream<List<String>> rows) {
        List<List<String>> listed = rows.toList();
        if (!listed.isEmpty()) {
            folder.write(file, listed.stream());
        }
    }

    private static <E extends Revised> Stream<List<String>> rows(
            Ledger<E> ledger, long version, Function<E, List<String>> cells) {
        return held(ledger, version).map(cells);
    }

    private static <E extends Revised> Stream<E> held(Ledger<E> ledger, long version) {
        return ledger.at(version).stream().filter(row -> row.enteredBy != Origin.REPORT);
    }
}
