package org.indicatordashboard.catalogue;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.indicatordashboard.testsupport.Api.ask;

@ServiceTest
class ResponsibleUnitResourceTest {

    @Test
    void listsUnitsInTheOrderOfThePlan() {
        ask("/responsible-units")
                .body("items[0].name", equalTo("区科委"))
                .body("items.name", hasItems("区科委", "区建管委", "区民政局", "区城运中心"))
                .body("items.nameEn", everyItem(not(emptyString())));
    }

    @Test
    void threeLeadADomain() {
        ask("/responsible-units")
                .body(
                        "items.findAll { it.leadDomain }.collectEntries { [it.leadDomain, it.name] }",
                        equalTo(java.util.Map.of("economy", "区科委", "life", "区民政局", "governance", "区城运中心")));
    }
}
