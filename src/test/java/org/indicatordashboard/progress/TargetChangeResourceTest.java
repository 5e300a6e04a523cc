package org.indicatordashboard.progress;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.example.WithExample;
import org.indicatordashboard.testsupport.Api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;

@QuarkusTest
@TestProfile(WithExample.class)
class TargetChangeResourceTest {

    private static final String BETWEEN = "/changes/targets?region=990101&asOf=2024-12-31&knownAt=2025-01-31&";
    private static final String YEAR = BETWEEN + "fromAsOf=2023-12-31&fromKnownAt=2024-01-31";
    private static final String ONE = "items.find { it.id == 'example-district-%s' }.";

    @Test
    void bothSidesAreCounted() {
        ask(YEAR)
                .body("from.total", is(40))
                .body("to.total", is(40))
                .body("from.asOf", is("2023-12-31"))
                .body("to.byStatus.achieved", is(11));
    }

    @Test
    void aTargetThatWasReachedIsBetter() {
        ask(YEAR)
                .body(ONE.formatted("5g-stations") + "kind", is("better"))
                .body(ONE.formatted("5g-stations") + "before.status", is("on-track"))
                .body(ONE.formatted("5g-stations") + "after.status", is("achieved"))
                .body(ONE.formatted("5g-stations") + "after.figure.asPrinted", is("2652个"));
    }

    /** As the README says. */
    @Test
    void outOfSilenceTwoOfPutuosTargetsAreAchieved() {
        ask("/changes/targets?plan=putuo-action-plan-2022&fromAsOf=2022-12-31&asOf=2024-12-31")
                .body("byKind.better", is(2))
                .body("byKind.status", is(55));
    }

    @Test
    void everyKindAddsUpToTheWhole() {
        var answer = ask(YEAR).extract().jsonPath();
        int kinds = answer.<java.util.Map<String, Integer>>get("byKind").values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        org.junit.jupiter.api.Assertions.assertEquals(answer.getInt("total"), kinds);
    }

    /** 2023-11 was first reported as 1889 and put right on 15 February. */
    @Test
    void betweenTwoDaysOfKnowledgeOnlyPublicationsCount() {
        ask("/changes/targets?region=990101&asOf=2023-11-30&knownAt=2024-02-20&fromKnownAt=2024-02-10")
                .body("items.kind", hasItem("value"))
                .body(ONE.formatted("5g-stations") + "before.figure.asPrinted", is("1889个"))
                .body(ONE.formatted("5g-stations") + "after.figure.asPrinted", is("1686个"))
                .body(ONE.formatted("5g-stations") + "new.revision", is(java.util.List.of(2)));
    }

    @Test
    void betweenTwoVersionsWhatTheFilesSayNowCounts() {
        long version = Api.version();
        ask("/changes/targets?region=990101&asOf=2024-12-31&fromVersion=" + (version - 1))
                .body("from.datasetVersion", is((int) version - 1))
                .body("total", greaterThan(0));
    }

    @Test
    void aPlanThatHadNotBegunIsAdded() {
        ask("/changes/targets?region=990101&asOf=2023-01-31&fromAsOf=2022-12-31")
                .body("from.total", is(0))
                .body("items.kind", everyItem(is("added")));
    }

    @Test
    void thereIsAFileOfIt() {
        String csv = Api.request()
                .get(Api.ROOT + YEAR + "&format=csv&lang=en")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.hamcrest.MatcherAssert.assertThat(csv, containsString("example-district-5g-stations"));
        org.hamcrest.MatcherAssert.assertThat(csv, containsString("better,Better,On track,Achieved"));
    }

    @Test
    void betweenAPointAndItselfNothingChanged() {
        ask("/changes/targets?asOf=2024-12-31&fromAsOf=2024-12-31").body("total", is(0));
    }

    @Test
    void aFirstPointAfterTheSecondIsRefused() {
        refused("/changes/targets?asOf=2024-12-31&fromAsOf=2025-12-31", 400).body("detail", containsString("对调"));
    }
}
