package org.indicatordashboard.catalogue;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.indicatordashboard.testsupport.Api.ask;

@ServiceTest
class RegionResourceTest {

    @Test
    void listsLargerRegionsBeforeSmaller() {
        ask("/regions").body("items.code", contains("310000", "310107", "310107-haina", "310110"));
    }

    @Test
    void showsARegionInFull() {
        ask("/regions")
                .body(
                        "items[2]",
                        equalTo(java.util.Map.of(
                                "code",
                                "310107-haina",
                                "name",
                                "海纳小镇",
                                "nameEn",
                                "Haina Town",
                                "level",
                                "area",
                                "parent",
                                "310107")));
    }

    @Test
    void theTopmostHasNoParent() {
        ask("/regions")
                .body("items[0].parent", equalTo(null))
                .body("total", equalTo(4))
                .body("next", equalTo(null));
    }
}
