package org.indicatordashboard.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatasetFolder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Weights add up to 100, or the start is refused with file and line. */
class WeightMistakesTest {

    @TempDir
    Path temporary;

    DatasetFolder dataset;

    Mistakes mistakes = new Mistakes();

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
    }

    @Test
    void weightsThatMakeAHundredAreTaken() {
        assertEquals(2, read("economy,60", "life,40").size());
        assertEquals(0, mistakes.found().size());
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        read("economy,60", "life,30");
        assertEquals(1, mistakes.found().size());
        assertThat(mistakes.found().get(0).toString(), containsString("weights.csv:3 [weight]"));
        assertThat(mistakes.found().get(0).toString(), containsString("they make 90"));
    }

    @Test
    void anUnknownDomainAndANegativeWeightAreRefused() {
        read("sport,110", "life,-10");
        assertEquals(2, mistakes.found().size());
    }

    private java.util.List<?> read(String... rows) {
        String text = "domain,weight\n" + String.join("\n", rows) + "\n";
        dataset.writeBytes("weights.csv", text.getBytes(StandardCharsets.UTF_8));
        return new WeightCsv(java.util.List.of(dataset.path()), mistakes).weights();
    }
}
