package org.indicatordashboard.example;

import java.math.BigDecimal;
import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A district that reports has an index with a band, outlooks with a back-test, and sisters to be compared with. */
@QuarkusTest
@TestProfile(WithExample.class)
class ExampleIndexTest {

    private static final String INDEX = "/attainment?region=990101&asOf=2024-12-31";

    @Test
    void theIndexLiesInItsBand() {
        JsonPath view = ask(INDEX).extract().jsonPath();
        BigDecimal index = view.getObject("index", BigDecimal.class);
        assertTrue(index.compareTo(view.getObject("sensitivity.low", BigDecimal.class)) > 0, index::toString);
        assertTrue(index.compareTo(view.getObject("sensitivity.high", BigDecimal.class)) < 0, index::toString);
        assertEquals(2000, view.getInt("sensitivity.draws"));
    }

    @Test
    void shortfallsAreRankedByWhatTheyWouldAdd() {
        List<Number> adds = ask(INDEX).extract().jsonPath().getList("panels.improve.adds");
        for (int i = 1; i < adds.size() && adds.get(i) != null; i++) {
            assertTrue(adds.get(i - 1).doubleValue() >= adds.get(i).doubleValue());
        }
        ask(INDEX).body("panels.guide.size()", greaterThan(0)).body("panels.diagnose.lagging.size()", greaterThan(0));
    }

    @Test
    void theIndexIsThereForEachMonthThatWasReported() {
        ask("/attainment/history?region=990101&asOf=2024-12-31")
                .body("byMonth", hasSize(24))
                .body("byMonth[23].index", notNullValue());
    }

    @Test
    void aSeriesOfTwoYearsHasAnOutlookWithABackTest() {
        ask("/targets/example-district-chain-leader-firms?asOf=2024-12-31")
                .body("outlook.estimate", is(true))
                .body("outlook.until", is("2025-12-31"))
                .body("outlook.methods[0].method", is("linear"))
                .body("outlook.methods[0].backTest.forecasts", greaterThan(15))
                .body("outlook.fan.size()", is(13));
    }

    @Test
    void whatIsPastDueHasNoOutlook() {
        ask("/targets/example-district-cloud-firms?asOf=2024-12-31").body("outlook", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void sisterDistrictsAreComparedAndRanked() {
        ask("/comparisons?indicator=example-5g-stations&region=990101,990102,990103")
                .body("comparable", is(true))
                .body("regions.rank", hasItem(1))
                .body("regions.rank", hasItem(3));
    }
}
