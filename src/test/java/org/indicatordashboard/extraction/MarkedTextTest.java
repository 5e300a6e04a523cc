package org.indicatordashboard.extraction;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.indicatordashboard.extraction.MarkedText.Label;
import org.indicatordashboard.time.Period;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarkedTextTest {

    static Stream<MarkedText> corpus() throws IOException {
        return MarkedText.all().stream();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyMarkBecomesALabelAtItsOffsets(MarkedText marked) {
        assertFalse(marked.text().contains("⟦") || marked.text().contains("⟧"), marked.name());
        assertFalse(marked.labels().isEmpty(), marked.name());
        int[] flat = marked.flat().codePoints().toArray();
        for (Label label : marked.labels()) {
            String printed = label.figure().asPrinted();
            assertAll(
                    printed,
                    () -> assertEquals(printed, new String(flat, label.start(), label.end() - label.start())),
                    () -> assertTrue(List.of("observation", "target").contains(label.kind()), label.kind()),
                    () -> assertTrue(
                            label.period().isEmpty()
                                    || Period.parse(label.period()).isPresent(),
                            label.period()));
        }
    }

    @Test
    void offsetsCountCodePointsWithoutWhiteSpace() {
        MarkedText marked = MarkedText.parse("made", "𠮷区　建成 ⟦超过\n2 万个|gt|20000||个|observation|2023⟧。");

        assertEquals("𠮷区　建成 超过\n2 万个。", marked.text());
        Label label = marked.labels().get(0);
        assertEquals(4, label.start());
        assertEquals(9, label.end());
        assertEquals("超过2万个", label.figure().asPrinted());
    }
}
