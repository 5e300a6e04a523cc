package org.indicatordashboard.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every arithmetic row that a careful reader of the five documents wrote down, with its interval. */
@ServiceTest
class CrossCheckTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "area.310107.2023-Q1, 55.57, 55.51, 55.64, derived",
                "population.310107.2023-Q1, 124.27, 123.96, 124.58, derived",
                "population-density.310107.2023-Q1, 2.236, 2.228, 2.244, holds",
                "population-per-area.310107.2023-Q1, 2.236, 2.228, 2.244, derived",
                "target-per-area.310107.2023-Q1, 36.0, 35.9, 36.0, derived",
                "target-per-population.310107.2023-Q1, 16.1, 16.1, 16.1, derived",
                "key-industries-tax-before.310107.2022, 27.418, 27.413, 27.423, derived",
                "key-industries-tax-gain.310107.2022, 7.39, 7.38, 7.40, derived",
                "district-tax.310107.2022, 95.16, 95.13, 95.19, derived",
                "key-industries-share-before.310107.2022, 31.55, 31.54, 31.56, derived",
                "district-tax-before.310107.2022, 86.90, 86.86, 86.95, derived",
                "district-tax-growth.310107.2022, 9.50, 9.42, 9.59, derived",
                "other-tax.310107.2022, 60.35, 60.32, 60.38, derived",
                "other-tax-before.310107.2022, 59.49, 59.44, 59.53, derived",
                "other-tax-growth.310107.2022, 1.5, 1.3, 1.6, derived",
                "key-industries-share-of-gain.310107.2022, 89.5, 88.6, 90.4, derived",
                "software-tax-before.310107.2022, 7.978, 7.974, 7.982, derived",
                "software-tax-gain.310107.2022, 3.18, 3.17, 3.19, derived",
                "software-in-key-industries.310107.2022, 32.06, 32.04, 32.08, derived",
                "software-in-key-industries-before.310107.2022, 29.10, 29.08, 29.12, derived",
                "software-in-district-tax.310107.2022, 11.73, 11.72, 11.74, derived",
                "other-three-tax.310107.2022, 23.65, 23.64, 23.66, derived",
                "other-three-tax-before.310107.2022, 19.44, 19.43, 19.45, derived",
                "other-three-tax-growth.310107.2022, 21.65, 21.55, 21.76, holds",
                "software-share-of-gain.310107.2022, 43.1, 42.9, 43.2, derived",
                "taopu-land-hectares.310107.2023-04-27, 295.19, 295.18, 295.19, derived",
                "taopu-land.310107.2023-04-27, 2.952, 2.952, 2.952, derived",
                "taopu-land-share.310107.2023-04-27, 5.3, 5.3, 5.3, derived",
                "sensors-per-area.310107.2023-04-27, 1979, 1887, 2072, derived",
                "ad-park-landing-rate.310107.2024, -, 0, 20, derived",
                "ipv6-active-share.310107, 50, 50, 50, holds",
                "digital-talents.310107, 1160, 1160, 1160, derived",
                "base-stations-excess.310107.2023-Q1, 473, 473, 473, derived",
                "base-stations-completion.310107.2023-Q1, 123.65, 123.65, 123.65, derived",
                "key-industries-share-growth.310107.2022, 15.9, 15.9, 16.0, derived",
                "scenarios-of-three-domains.310107, 150, 150, 150, fails",
                "life-scenarios-parts.310107, -, 40, 50, holds",
                "life-scenarios-with-care.310107, -, 60, 70, fails",
                "platforms-of-actions.310107, -, 5, 8, fails",
                "leaders-of-actions.310107, -, 8, 14, fails",
                "chain-leaders-of-actions.310107, -, 15, 20, fails",
                "parks-of-actions.310107, -, 4, 7, holds",
                "schools-of-actions.310107, -, 5, 8, holds",
                "new-projects-both-levels.310107.2023, 34, 34, 34, derived"
            })
    void comesOutWithItsInterval(String id, BigDecimal value, BigDecimal low, BigDecimal high, String outcome) {
        JsonPath check = Api.ask("/checks/" + id).extract().jsonPath();
        assertRead(value, check.getObject("result.value", BigDecimal.class));
        assertRead(low, check.getObject("result.low", BigDecimal.class));
        assertRead(high, check.getObject("result.high", BigDecimal.class));
        assertEquals(outcome, check.getString("outcome"));
    }

    @Test
    void landingIsOnlySaidToBeBelowTwentyPerCent() {
        Api.ask("/checks/ad-park-landing-rate.310107.2024")
                .body("result.highOpen", is(true))
                .body("result.lowOpen", is(true));
    }

    @Test
    void aCheckNamesItsInputsWithTheirSentences() {
        Api.ask("/checks/area.310107.2023-Q1")
                .body("formula", is("2473个 ÷ 44.5个 = 55.57 平方公里 (55.51–55.64)"))
                .body(
                        "inputs.id",
                        is(java.util.List.of(
                                "310107-5g-outdoor-base-stations-2023-Q1",
                                "310107-5g-base-stations-per-square-kilometre-2023-Q1")))
                .body("inputs.citations[0].number", everyItem(is("普科委〔2023〕15号")))
                .body("result.derived", is(true));
    }

    @Test
    void theYearBeforeIsSaid() {
        Api.ask("/checks/district-tax-before.310107.2022").body("period", is("2021"));
    }

    @Test
    void nothingIsComputedFromWhatIsNotKnownYet() {
        Api.refused("/checks/area.310107.2023-Q1?knownAt=2023-04-30", 404);
    }

    @Test
    void everyFindingSaysWhatItMeans() {
        Api.ask("/checks?limit=1000")
                .body("items.statement", everyItem(notNullValue()))
                .body("items.statementEn", everyItem(notNullValue()));
    }

    /** To as many decimals as the reader wrote down. */
    private static void assertRead(BigDecimal written, BigDecimal computed) {
        if (written == null) {
            assertEquals(null, computed);
        } else {
            assertEquals(written, computed.setScale(written.scale(), RoundingMode.HALF_UP));
        }
    }
}
