package org.indicatordashboard.catalogue;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ask;

@ServiceTest
class MeasureUnitResourceTest {

    @Test
    void listsUnitsAsPrinted() {
        ask("/units")
                .body("items.code", hasItems("个", "类", "%", "百分点", "亿元"))
                .body("items.find { it.code == '亿元' }.nameEn", is("100 million yuan"))
                .body("items.find { it.code == '亿元' }.kind", is("money"));
    }
}
