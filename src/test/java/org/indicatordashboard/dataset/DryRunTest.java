package org.indicatordashboard.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.time.AsOf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What files would change is told before they are published, and nothing is. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class DryRunTest {

    @Inject
    DryRun dryRun;

    @TempDir
    Path temporary;

    DatasetFolder dataset;
    long version;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
        version = Api.version();
    }

    @Test
    void theSameFilesChangeNothing() {
        DryRunView found = run();
        assertTrue(
                found.rows().isEmpty()
                        && found.targets().isEmpty()
                        && found.checks().isEmpty(),
                found::toString);
        assertEquals(found.before(), found.after());
        assertEquals(2L, found.before().byStatus().get("achieved"));
    }

    @Test
    void aTargetSetHigherWouldNoLongerBeAchieved() {
        dataset.change("targets.csv", "putuo-2023-5g-outdoor-base-stations,", "2000", "3000");
        DryRunView found = run();
        assertEquals(
                List.of("putuo-2023-5g-outdoor-base-stations"),
                found.targets().stream().map(DryRunView.TargetMove::id).toList());
        assertEquals(Status.ACHIEVED, found.targets().get(0).before());
        assertEquals(1L, found.after().byStatus().get("achieved"));
        nothingIsPublished();
    }

    @Test
    void aCheckThatIsTakenOutAndWeightsThatAreSetAreTold() {
        dataset.remove("checks.csv", "sensors-per-area,");
        dataset.writeBytes("weights.csv", "domain,weight\neconomy,60\nlife,40\n".getBytes(StandardCharsets.UTF_8));
        DryRunView found = run();
        assertEquals(2L, found.rows().get("weight"));
        DryRunView.CheckMove gone = found.checks().stream()
                .filter(c -> c.id().startsWith("sensors-per-area."))
                .findFirst()
                .orElseThrow();
        assertEquals(Outcome.DERIVED, gone.before());
        assertEquals(null, gone.after());
        nothingIsPublished();
    }

    @Test
    void mistakesAreNamedByFileAndLine() {
        int line = dataset.change("checks.csv", "area,", "5g-outdoor-base-stations", "6g-stations");
        MistakenDataset refused = assertThrows(MistakenDataset.class, this::run);
        assertTrue(
                refused.errors().stream().anyMatch(e -> e.field().startsWith("checks.csv:" + line)),
                refused.errors()::toString);
        nothingIsPublished();
    }

    private void nothingIsPublished() {
        assertEquals(version, Api.version());
        DryRunView again = dryRun.of(List.of(Path.of("config/dataset")), clocks(), question());
        assertEquals(2L, again.after().byStatus().get("achieved"));
    }

    private DryRunView run() {
        return dryRun.of(List.of(dataset.path()), clocks(), question());
    }

    private static AsOf clocks() {
        return new AsOf(LocalDate.of(2024, 12, 31), LocalDate.of(2026, 1, 1));
    }

    private static TargetQuestion question() {
        return new TargetQuestion(
                TargetScope.ALL,
                t -> t.figureClass == FigureClass.FIGURE && t.plan.equals("putuo-action-plan-2022"),
                t -> true);
    }
}
