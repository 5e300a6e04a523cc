package org.indicatordashboard.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Remark;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.testsupport.Cases;
import org.indicatordashboard.testsupport.DatasetFolder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each case takes the place of the file of its name, before a load. */
class CasesTest {

    private static final String OBSERVATIONS = "observations.csv";
    private static final String TARGETS = "targets.csv";
    private static final String LATER = "310107-5g-outdoor-base-stations-2099";

    @TempDir
    Path temporary;

    DatasetFolder dataset;
    Map<String, String> before;

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
        before = targets();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets-saved-by-libreoffice.csv",
                "targets-trail.csv",
                "targets-emptyrows.csv",
                "targets-quotedcomment.csv",
                "targets-semi.csv"
            })
    void whatASpreadsheetDidToItChangesNothing(String name) {
        dataset.writeBytes(TARGETS, Cases.bytes(name));
        assertEquals(List.of(), mistakes().found());
        assertEquals(before, targets());
    }

    @Test
    void aLineBreakInsideACellIsPartOfItsWords() {
        dataset.writeBytes(TARGETS, Cases.bytes("targets-qnl.csv"));
        assertEquals(List.of(), mistakes().found());
        Map<String, String> after = targets();
        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                List.of(BASE_STATIONS_PROMISED),
                before.keySet().stream()
                        .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                        .toList());
        assertEquals("第一行\n第二行", promised().note);
    }

    @Test
    void aValueThatItsWordsDoNotPrintIsRefused() {
        dataset.writeBytes(OBSERVATIONS, Cases.bytes("observations-value-not-as-printed.csv"));
        assertThat(mistakes().found(), hasSize(1));
        assertThat(
                refusal(),
                allOf(
                        containsString(
                                OBSERVATIONS + ":" + lineOf("310107-5g-outdoor-base-stations-2023-Q1") + " [low]"),
                        containsString("录入的是 eq 24730 个，而“2473个”读作：eq 2473 个"),
                        containsString("Typed is eq 24730 个, but “2473个” reads: eq 2473 个")));
    }

    @Test
    void valuesUnderOtherWordsAreRefusedOneByOne() {
        dataset.writeBytes(OBSERVATIONS, Cases.bytes("observations-missed-at-100.00.csv"));
        assertThat(mistakes().found(), hasSize(5));
        assertThat(refusal(), containsString("eq 1999.95 个"));
    }

    @Test
    void aTargetBelowZeroUnderOtherWordsIsRefused() {
        dataset.writeBytes(TARGETS, Cases.bytes("targets-neg.csv"));
        assertThat(mistakes().found(), hasSize(1));
        assertThat(refusal(), containsString("录入的是 ge -5 个，而“2000个”读作：eq 2000 个"));
    }

    @Test
    void aPeriodAfterTheDocumentIsRefusedForItsValueAndRemarkedOnWithoutThat() {
        byte[] file = Cases.bytes("observations-period-2099.csv");
        dataset.writeBytes(OBSERVATIONS, file);
        assertThat(mistakes().found(), hasSize(1));
        assertThat(refusal(), containsString(OBSERVATIONS + ":" + lineOf(LATER) + " [low]"));
        dataset.change(OBSERVATIONS, LATER, ",9999,9999,", ",2473,2473,");
        assertEquals(List.of(), mistakes().found());
        Observation later = read().observations().stream()
                .filter(o -> o.naturalKey.equals(LATER))
                .findFirst()
                .orElseThrow();
        assertTrue(Remark.endsLater(later));
    }

    private Target promised() {
        return read().targets().stream()
                .filter(t -> t.naturalKey.equals(BASE_STATIONS_PROMISED))
                .findFirst()
                .orElseThrow();
    }

    private int lineOf(String id) {
        List<String> lines = new String(dataset.bytes(OBSERVATIONS), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.indexOf(lines.stream()
                        .filter(l -> l.startsWith(id + ","))
                        .findFirst()
                        .orElseThrow())
                + 1;
    }

    /** What the publisher compares. */
    private Map<String, String> targets() {
        return read().targets().stream().collect(Collectors.toMap(t -> t.naturalKey, t -> t.fingerprint));
    }

    private String refusal() {
        return mistakes().found().stream().map(Mistake::toString).reduce("", String::concat);
    }

    private Mistakes mistakes() {
        Mistakes mistakes = new Mistakes();
        Dataset.read(dataset.path(), mistakes);
        return mistakes;
    }

    private Dataset read() {
        return Dataset.read(dataset.path(), new Mistakes());
    }
}
