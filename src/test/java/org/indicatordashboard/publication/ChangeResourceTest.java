package org.indicatordashboard.publication;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Api.version;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DatabaseTest
class ChangeResourceTest {

    @Test
    void theFirstVersionAddsTheWholeDataset() {
        Map<Object, Long> byKind = Api.allPages("/changes?limit=1000").stream()
                .collect(Collectors.groupingBy(c -> c.get("kind"), Collectors.counting()));
        assertEquals(43, byKind.get("observation"));
        assertEquals(65, byKind.get("target"));
        assertEquals(104, byKind.get("indicator"));
        assertEquals(164, byKind.get("scenario"));
        assertEquals(5, byKind.get("document"));
    }

    @Test
    void aChangeSaysWhenByWhomAndWhat() {
        ask("/changes?limit=1000")
                .body("items.version", everyItem(is(1)))
                .body("items.publishedAt", everyItem(is("2025-12-31T16:00:00Z")))
                .body("items.origin", everyItem(is("dataset")))
                .body("items.action", everyItem(is("added")))
                .body("items.revision", everyItem(is(1)))
                .body("items.id", hasItems("310107", "5g-outdoor-base-stations"));
    }

    @Test
    void nothingCameAfterTheNewestVersion() {
        ask("/changes?since=" + version()).body("total", is(0));
    }

    @Test
    void aVersionThatIsNotThereYetIsRefused() {
        refused("/changes?since=" + (version() + 1), 400);
    }
}
