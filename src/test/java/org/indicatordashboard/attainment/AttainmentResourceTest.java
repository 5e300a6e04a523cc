package org.indicatordashboard.attainment;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Putuo at the end of 2024: two of 57 can be assessed, and no composite is claimed. */
@ServiceTest
class AttainmentResourceTest {

    private static final String PUTUO = "/attainment?plan=putuo-action-plan-2022&asOf=2024-12-31";

    @Test
    void theCompositeIsWithheldWhereLittleIsKnown() {
        Api.ask(PUTUO)
                .body("inForce", is(57))
                .body("assessable", is(2))
                .body("coverage.toString()", is("3.51"))
                .body("index", nullValue())
                .body("sensitivity", nullValue())
                .body("withheld", containsString("57 项目标中只有 2 项可评"))
                .body("withheldEn", containsString("Only 2 of 57"));
    }

    @Test
    void attainmentStandsBesideItsCoverage() {
        Api.ask(PUTUO)
                .body("byDomain.find { it.name == 'foundation' }.assessable", is(1))
                .body("byDomain.find { it.name == 'foundation' }.attainment.toString()", is("100.00"))
                .body("byDomain.find { it.name == 'talent' }.attainment", nullValue());
    }

    /** One target alone is covered wholly, and so it has an index with a band. */
    @Test
    void anIndexComesWithItsBand() {
        Api.ask("/attainment?indicator=5g-outdoor-base-stations&asOf=2024-12-31")
                .body("coverage.toString()", is("100.00"))
                .body("index.toString()", is("100.00"))
                .body("sensitivity.algorithm", is("L64X128MixRandom"))
                .body("sensitivity.effects.choice", hasItems("weights", "normalisation", "aggregation"));
    }

    @Test
    void thePanelsNameWhatIsAchievedSilentAndFailing() {
        Api.ask(PUTUO)
                .body("panels.reward.target", hasItem("putuo-2023-5g-outdoor-base-stations"))
                .body("panels.reward.find { it.target == 'putuo-2023-5g-outdoor-base-stations' }.early", is(true))
                .body("panels.diagnose.silent", is(55))
                .body("panels.diagnose.failing", hasItem("scenarios-of-three-domains.310107"));
    }

    @Test
    void theHistoryRunsByMonthAndByVersion() {
        Api.ask("/attainment/history?plan=putuo-action-plan-2022&asOf=2024-12-31")
                .body("byMonth", hasSize(24))
                .body("byMonth[23].asOf", is("2024-12-31"))
                .body("byMonth[23].assessable", is(2))
                .body("byVersion[0].datasetVersion", is(1));
    }

    @Test
    void itsGroupsAreATable() {
        String csv = Api.request()
                .get("/api/v1" + PUTUO + "&format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv, startsWith("level,name,inForce,assessable,coverage,attainment\r\n合计,全部目标,57,2,3.51,\r\n"));
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        Api.refused("/attainment?plan=none", 400).body("errors[0].field", is("plan"));
    }
}
