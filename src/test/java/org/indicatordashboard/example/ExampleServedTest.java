package org.indicatordashboard.example;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ask;

@QuarkusTest
@TestProfile(WithExample.class)
class ExampleServedTest {

    @Test
    void everyStatusOccurs() {
        ask("/summary?region=990101&asOf=2024-12-31")
                .body("total", is(40))
                .body("byStatus.values()", everyItem(greaterThan(0)));
    }

    @Test
    void whatTheDistrictItselfPromisesStaysAsItIs() {
        ask("/summary?plan=putuo-action-plan-2022&asOf=2024-12-31")
                .body("total", is(57))
                .body("byStatus.achieved", is(2));
    }

    @Test
    void aCorrectedValueShowsBothOfItsRevisions() {
        ask("/observations/990101-example-5g-stations-2023-11")
                .body("figure.asPrinted", is("1686个"))
                .body("revisions.figure.asPrinted", is(java.util.List.of("1889个", "1686个")));
        ask("/observations/990101-example-5g-stations-2023-11?knownAt=2024-01-31")
                .body("figure.asPrinted", is("1889个"));
    }

    @Test
    void aWithdrawnValueIsNoLongerShown() {
        ask("/observations?indicator=example-smart-parking-spaces&from=2024-01&to=2024-01")
                .body("total", is(0));
        ask("/observations?indicator=example-smart-parking-spaces&from=2024-01&to=2024-01&includeHistory=true")
                .body("total", is(1));
    }

    @Test
    void oneIsAchievedLate() {
        ask("/targets?region=990101&asOf=2024-12-31&onTime=false")
                .body("items.id", hasItem("example-district-smart-parks"));
    }
}
