package org.indicatordashboard.progress;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DatabaseTest
class SummaryResourceTest {

    @Test
    void countsEveryStatusAlsoThoseThatAreZero() {
        Map<String, Integer> byStatus = ask("/summary").extract().path("byStatus");
        assertEquals(
                Set.of(
                        "achieved",
                        "on-track",
                        "behind",
                        "far-behind",
                        "missed",
                        "inconclusive",
                        "unreported",
                        "stale",
                        "no-data"),
                byStatus.keySet());
        assertEquals(59, byStatus.values().stream().mapToInt(n -> n).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"byDomain", "bySection"})
    void partsAddUpToTheWhole(String parts) {
        List<Integer> totals = ask("/summary").extract().path(parts + ".total");
        assertEquals(59, totals.stream().mapToInt(n -> n).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"byDomain", "bySection", "byResponsible"})
    void statusesAddUpInEveryPart(String parts) {
        List<Map<String, Object>> rows = ask("/summary").extract().path(parts);
        for (Map<String, Object> row : rows) {
            Map<?, ?> byStatus = (Map<?, ?>) row.get("byStatus");
            int sum = byStatus.values().stream().mapToInt(n -> (Integer) n).sum();
            assertEquals(row.get("total"), sum, row::toString);
        }
    }

    @Test
    void aJointTargetCountsForEveryUnitThatOwesIt() {
        ask("/summary?indicator=5g-outdoor-base-stations")
                .body("total", is(1))
                .body("byResponsible.unit", hasItem("区科委"))
                .body("byResponsible.unit", hasItem("区建管委"));
    }

    @Test
    void takesTheSameFiltersAsTargets() {
        ask("/summary?domain=foundation&status=achieved&region=310107&due=2023")
                .body("total", is(1))
                .body("byDomain.domain", contains("foundation"));
        ask("/summary?class=all").body("total", is(65));
        ask("/summary?status=missed").body("total", is(0)).body("byDomain", is(List.of()));
    }
}
