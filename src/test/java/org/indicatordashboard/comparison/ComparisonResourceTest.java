package org.indicatordashboard.comparison;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Not comparable is an answer, with its reason. */
@ServiceTest
class ComparisonResourceTest {

    /** Both documents credit the same words to two regions. */
    @Test
    void oneFactUnderTwoRegionsIsNotCompared() {
        Api.ask("/comparisons?indicator=application-scenarios")
                .body("comparable", is(false))
                .body("remarks.code", hasItem("same-fact"))
                .body("regions.rank", everyItem(nullValue()));
    }

    @Test
    void anIndicatorOfOneDistrictHasNothingToCompareWith() {
        Api.ask("/comparisons?indicator=5g-outdoor-base-stations")
                .body("comparable", is(false))
                .body("remarks.code", hasItem("one-region"))
                .body("regions.find { it.region == '310110' }.observation", nullValue());
    }

    @Test
    void aCountIsGivenPerAreaAndPerHeadAsDerived() {
        Api.ask("/comparisons?indicator=5g-outdoor-base-stations")
                .body("regions.find { it.region == '310107' }.perArea.derived", is(true))
                .body("regions.find { it.region == '310107' }.perArea.unit", is("个/平方公里"))
                .body("regions.find { it.region == '310107' }.perArea.value.toString()", is("44.5"))
                .body("regions.find { it.region == '310110' }.perHead", nullValue());
    }

    @Test
    void positionsAreNotRankedAgain() {
        Api.ask("/comparisons?indicator=5g-outdoor-base-stations-central-rank").body("remarks.code", hasItem("rank"));
    }

    @Test
    void withoutAnIndicatorTheMostWidespreadOneIsTaken() {
        Api.ask("/comparisons").body("indicator", is("application-scenarios"));
        Api.refused("/comparisons?indicator=none", 400).body("errors[0].field", is("indicator"));
    }

    @Test
    void itsRegionsAreATable() {
        String csv = Api.request()
                .get("/api/v1/comparisons?format=csv&indicator=5g-outdoor-base-stations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv, startsWith("rank,tied,region,name,asPrinted,low,high,unit,period,perArea,perHead\r\n"));
    }
}
