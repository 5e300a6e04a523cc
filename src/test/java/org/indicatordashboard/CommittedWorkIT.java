package org.indicatordashboard;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.PackagedService;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The packaged service, started and killed as an operator would. */
class CommittedWorkIT {

    @TempDir
    Path home;

    DatasetFolder dataset;
    PackagedService service;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(home.resolve("config/dataset"));
    }

    @AfterEach
    void stop() {
        if (service != null) {
            service.kill();
        }
    }

    @Test
    void whatWasPublishedSurvivesAKill() {
        start();
        assertEquals("1", service.version());
        String changes = service.get("/api/v1/changes?limit=1000");
        service.kill();
        start();
        assertEquals("1", service.version());
        assertEquals(changes, service.get("/api/v1/changes?limit=1000"));
        assertThat(service.log(), containsString("unchanged, dataset version 1"));
    }

    @Test
    void aCorrectionSurvivesAKill() {
        start();
        service.kill();
        dataset.change(
                "observations.csv",
                "310107-5g-outdoor-base-stations-2023-Q1",
                ",2473,2473,eq,个,2473个,",
                ",2474,2474,eq,个,2474个,");
        start();
        assertEquals("2", service.version());
        service.kill();
        start();
        assertEquals("2", service.version());
        assertThat(
                service.get("/api/v1/observations/310107-5g-outdoor-base-stations-2023-Q1"),
                containsString("\"low\":2474"));
        assertThat(
                service.get("/api/v1/observations/310107-5g-outdoor-base-stations-2023-Q1?datasetVersion=1"),
                containsString("\"low\":2473"));
    }

    @Test
    void aMistakeStopsTheStartSaysWhyAndLeavesTheDataAsItWas() {
        start();
        service.kill();
        int line = dataset.change(
                "observations.csv", "310107-5g-outdoor-base-stations-2023-Q1", ",putuo-kw-2023-15,", ",,");
        service = PackagedService.startIn(home);
        assertEquals(2, service.awaitExit());
        assertThat(
                service.errors(),
                allOf(
                        containsString("observations.csv:" + line + " [document]"),
                        containsString("没有启动"),
                        containsString("Not started")));
        assertThat(service.errors() + service.log(), not(containsString("\tat ")));
        dataset.change(
                "observations.csv", "310107-5g-outdoor-base-stations-2023-Q1", ",2473个,,", ",2473个,putuo-kw-2023-15,");
        start();
        assertEquals("1", service.version());
    }

    private void start() {
        long begin = System.nanoTime();
        service = PackagedService.startIn(home);
        service.awaitAnswer();
        System.out.printf("start to first answered request: %d ms%n", (System.nanoTime() - begin) / 1_000_000);
    }
}
