package org.indicatordashboard.extraction;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sentences of the kinds that districts report in, each set unseen when it was written; what they scored then stands in them. */
class DistrictReportsTest {

    @ParameterizedTest
    @ValueSource(strings = {"district-reports", "district-reports-two"})
    void areReadRight(String set) throws IOException {
        Accuracy accuracy = new Accuracy();
        LabelledText.of(set).forEach(accuracy::add);
        assertEquals(100, accuracy.recall(), accuracy.notes().toString());
        for (String field : List.of("comparator", "unit", "kind", "period", "direction")) {
            assertEquals(100, accuracy.share(field), accuracy.notes().toString());
        }
        assertTrue(accuracy.precision() >= 99, accuracy.notes().toString());
        assertTrue(accuracy.share("subject") >= 98, accuracy.notes().toString());
    }
}
