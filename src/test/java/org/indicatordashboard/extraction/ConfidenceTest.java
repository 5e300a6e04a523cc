package org.indicatordashboard.extraction;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Less evidence makes a proposal less sure, and says what is missing. */
class ConfidenceTest {

    private static final String LETTER = "关于第12号提案的答复\n一、办理情况\n%s\n某区科委\n2023年5月5日\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2022年建成社区食堂58家。                         | 0.98 |
            2022年覆盖58驿站。                               | 0.50 | foreign-unit no-subject
            2022年培训农民两三百人。                         | 0.95 | words
            2022年，全区共58家。                             | 0.83 | no-subject
            2022年建成社区食堂58家，占比12%。                | 0.88 | inherited-subject
            原计划建社区食堂58家。                           | 0.59 | no-due-day
            2022年开工。社区食堂58家。                       | 0.88 | inherited-period
            覆盖率由12%提高到35%。                           | 0.91 | no-period
            活跃度从84提升至89。                             | 0.73 | bare-value no-period
            """)
    void fallsWithTheEvidence(String sentence, BigDecimal confidence, String doubts) {
        ProposedFigure first = Phrases.read(LETTER.formatted(sentence)).stream()
                .filter(figure -> !figure.asPrinted().equals("12号"))
                .reduce((a, b) -> sentence.contains("占比") ? b : a)
                .orElseThrow();
        assertEquals(
                (doubts == null ? "" : doubts),
                first.doubts().stream().map(Doubt::code).collect(Collectors.joining(" ")));
        assertEquals(confidence, first.confidence());
    }

    @Test
    void eachDoubtTakesSomethingAway() {
        for (Doubt doubt : Doubt.values()) {
            assertTrue(Confidence.of(List.of(doubt)).compareTo(Confidence.of(List.of())) < 0, doubt.code());
            for (Doubt other : Doubt.values()) {
                assertTrue(
                        Confidence.of(List.of(doubt, other)).compareTo(Confidence.of(List.of(doubt))) <= 0,
                        doubt.code() + " and " + other.code());
            }
        }
    }

    @Test
    void thoseThatAreSurerAreMoreOftenRight() throws IOException {
        Accuracy accuracy = new Accuracy();
        for (LabelledText text : AccuracyReport.all()) {
            accuracy.add(text);
        }
        List<Double> shares = new ArrayList<>();
        for (String bounds : List.of("0.50 0.60", "0.60 0.80", "0.80 0.90", "0.90 0.95", "0.95 1.00")) {
            shares.add(accuracy.right(new BigDecimal(bounds.substring(0, 4)), new BigDecimal(bounds.substring(5))));
        }
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(accuracy.right(new BigDecimal("0.90"), BigDecimal.ONE) >= 96, shares.toString());
    }
}
