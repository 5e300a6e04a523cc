package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.publication.Change;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Api.version;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A changed file is a new revision, never an overwrite. After each test the dataset says again what it said before. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class DatasetRevisionsTest {

    @Inject
    DatasetLoader loader;

    @TempDir
    Path temporary;

    DatasetFolder dataset;
    long before;
    int revision;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
        before = version();
        revision = ask("/observations/" + BASE_STATIONS_OBSERVED).extract().path("revision");
    }

    @AfterEach
    void putBack() {
        loader.publish(Path.of("config/dataset"));
    }

    @Test
    void anUnchangedDatasetChangesNothing() {
        assertEquals(List.of(), publish());
        assertEquals(before, version());
    }

    @Test
    void aChangedCommentChangesNothing() {
        dataset.add("regions.csv", "# a remark");
        assertEquals(List.of(), publish());
        assertEquals(before, version());
    }

    @Test
    void oneChangedFigureIsOneCorrectionAndTheNextVersion() {
        correct();
        assertEquals(before + 1, version());
        ask("/changes?since=" + before)
                .body("total", is(1))
                .body("items[0].kind", is("observation"))
                .body("items[0].id", is(BASE_STATIONS_OBSERVED))
                .body("items[0].action", is("corrected"))
                .body("items[0].revision", is(revision + 1))
                .body("items[0].version", is((int) before + 1));
    }

    @Test
    void theNewFigureIsAnsweredAndJudged() {
        correct();
        ask("/observations/" + BASE_STATIONS_OBSERVED)
                .body("figure.low", is(2474))
                .body("revision", is(revision + 1))
                .body("superseded", is(false));
        ask("/targets/" + BASE_STATIONS_PROMISED).body("assessment.completion.low", is(new BigDecimal("123.70")));
    }

    @Test
    void theOldRevisionStaysReadable() {
        correct();
        ask("/observations/" + BASE_STATIONS_OBSERVED)
                .body("revisions", hasSize(revision + 1))
                .body("revisions[-2].figure.low", is(2473))
                .body("revisions[-2].superseded", is(true));
        ask("/observations?indicator=5g-outdoor-base-stations").body("total", is(1));
        ask("/observations?indicator=5g-outdoor-base-stations&includeHistory=true")
                .body("total", is(revision + 1))
                .body("items[-2].figure.low", is(2473))
                .body("items[-1].figure.low", is(2474));
    }

    @Test
    void theVersionBeforeAnswersAsBefore() {
        String answer = ask("/targets?datasetVersion=" + before).extract().asString();
        correct();
        assertEquals(answer, ask("/targets?datasetVersion=" + before).extract().asString());
        ask("/targets/" + BASE_STATIONS_PROMISED + "?datasetVersion=" + before)
                .header("Dataset-Version", String.valueOf(before))
                .body("assessment.completion.low", is(new BigDecimal("123.65")));
        ask("/observations?datasetVersion=1&indicator=5g-outdoor-base-stations&includeHistory=true")
                .body("items.revision", contains(1))
                .body("items.superseded", contains(false));
    }

    @Test
    void keptAnswersAreNotAnsweredAnyMore() {
        String tag = ask("/targets").extract().header("ETag");
        correct();
        ask("/targets")
                .header("ETag", org.hamcrest.Matchers.not(tag))
                .header("Dataset-Version", String.valueOf(before + 1));
    }

    @Test
    void aRemovedRowIsWithdrawnAndStaysReadableInItsVersion() {
        withdraw();
        ask("/changes?since=" + before).body("items.find { it.kind == 'observation' }.action", is("withdrawn"));
        ask("/observations?indicator=5g-outdoor-base-stations").body("total", is(0));
        ask("/observations?indicator=5g-outdoor-base-stations&datasetVersion=" + before)
                .body("total", is(1));
        ask("/targets/" + BASE_STATIONS_PROMISED).body("assessment.status", is("unreported"));
        ask("/targets/" + BASE_STATIONS_PROMISED + "?datasetVersion=" + before)
                .body("assessment.status", is("achieved"));
    }

    @Test
    void whatIsAddedBackIsTheNextRevision() {
        withdraw();
        loader.publish(Path.of("config/dataset"));
        assertEquals(before + 2, version());
        ask("/changes?since=" + (before + 1))
                .body("items.find { it.kind == 'observation' }.action", is("added"))
                .body("items.find { it.kind == 'observation' }.revision", is(revision + 1));
        ask("/observations?indicator=5g-outdoor-base-stations").body("items.revision", contains(revision + 1));
        ask("/observations?indicator=5g-outdoor-base-stations&datasetVersion=" + (before + 1))
                .body("total", is(0));
    }

    @Test
    void aWithdrawnRowStaysOutOfSightAlsoWhereItsNextRevisionIsNotYetKnown() {
        withdraw();
        dataset.add(
                "observations.csv",
                new DatasetFolder(Path.of("config/dataset"))
                        .line("observations.csv", BASE_STATIONS_OBSERVED)
                        .replace(",putuo-kw-2023-15,", ",putuo-kw-2024-29,"));
        publish();
        String series = "/observations?indicator=5g-outdoor-base-stations&knownAt=2024-01-01";
        ask(series + "&datasetVersion=" + (before + 1)).body("total", is(0));
    }

    @Test
    void aCorrectionThatWasNotYetKnownLeavesTheValueBeforeItInSight() {
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",putuo-kw-2023-15,", ",putuo-kw-2024-29,");
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq,个,2473个,", ",2474,2474,eq,个,2474个,");
        publish();
        String series = "/observations?indicator=5g-outdoor-base-stations";
        ask(series + "&knownAt=2024-12-30").body("items.figure.low", contains(2473));
        ask(series + "&knownAt=2024-12-31").body("items.figure.low", contains(2474));
        ask("/targets/" + BASE_STATIONS_PROMISED + "?knownAt=2024-12-30")
                .body("assessment.observation.figure.low", is(2473));
    }

    @Test
    void aValueThatWasOnceCorrectedIsSeenOnceOnly() {
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",putuo-kw-2023-15,", ",putuo-kw-2024-29,");
        publish();
        loader.publish(Path.of("config/dataset"));
        ask("/observations?indicator=5g-outdoor-base-stations&knownAt=2024-01-01")
                .body("total", is(1))
                .body("items.revision", contains(revision + 2));
    }

    @Test
    void aChangedTargetAndAChangedNameAreCorrections() {
        dataset.change("targets.csv", BASE_STATIONS_PROMISED, ",2000,,ge,个,2000个,", ",2500,,ge,个,2500个,");
        dataset.change("regions.csv", "310107-haina,", "Haina Town", "Haina Small Town");
        assertEquals(
                List.of("region", "target"),
                publish().stream().map(c -> c.kind).sorted().toList());
        ask("/targets/" + BASE_STATIONS_PROMISED).body("assessment.status", is("unreported"));
        ask("/regions").body("items[2].nameEn", is("Haina Small Town"));
        ask("/regions?datasetVersion=" + before).body("items[2].nameEn", is("Haina Town"));
    }

    @Test
    void aCorrectionKeepsItsPlace() {
        List<String> targets = ask("/targets?limit=1000").extract().path("items.id");
        List<String> sections = ask("/plans/putuo-action-plan-2022").extract().path("sections.id");
        dataset.change("targets.csv", BASE_STATIONS_PROMISED, ",2000,,ge,个,2000个,", ",2500,,ge,个,2500个,");
        dataset.change("sections.csv", "putuo-action-plan-2022,goals,", "Goals", "The goals");
        publish();
        assertEquals(targets, ask("/targets?limit=1000").extract().path("items.id"));
        assertEquals(sections, ask("/plans/putuo-action-plan-2022").extract().path("sections.id"));
    }

    @Test
    void aChangedFurtherCitationIsACorrectionOfItsObservation() {
        dataset.change("citations.csv", "310107-prefecture", "政策方面", "政策");
        assertEquals(List.of("observation"), publish().stream().map(c -> c.kind).toList());
    }

    @Test
    void aPeriodThatEndsAfterItsDocumentWasKnownIsRemarkedOn() {
        String line = dataset.line("observations.csv", BASE_STATIONS_OBSERVED);
        dataset.add("observations.csv", line.replace("2023-Q1", "2099"));
        publish();
        ask("/observations/310107-5g-outdoor-base-stations-2099?asOf=2100-01-01")
                .body("remarks.code", contains("period-after-document"));
        ask("/observations/" + BASE_STATIONS_OBSERVED).body("remarks", hasSize(0));
    }

    @Test
    void anUnknownVersionIsRefusedUntilItIsPublished() {
        refused("/regions?datasetVersion=" + (before + 1), 400);
        correct();
        ask("/regions?datasetVersion=" + (before + 1));
    }

    private List<Change> publish() {
        return loader.publish(dataset.path());
    }

    private void correct() {
        dataset.change("observations.csv", BASE_STATIONS_OBSERVED, ",2473,2473,eq,个,2473个,", ",2474,2474,eq,个,2474个,");
        assertEquals(1, publish().size());
    }

    private void withdraw() {
        dataset.remove("observations.csv", BASE_STATIONS_OBSERVED);
        publish();
    }
}
