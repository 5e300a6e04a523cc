package org.indicatordashboard.progress;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ask;

@ServiceTest
class StartResourceTest {

    @Test
    void thePageBeginsWhereTheDistrictDecided() {
        ask("/start")
                .body("region", is("310107"))
                .body("plan", is("putuo-action-plan-2022"))
                .body("asOf", is("2024-12-31"));
    }
}
