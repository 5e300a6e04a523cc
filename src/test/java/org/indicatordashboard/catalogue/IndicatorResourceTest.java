package org.indicatordashboard.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS;

@DatabaseTest
class IndicatorResourceTest {

    @Test
    void listsTheCatalogue() {
        ask("/indicators?limit=1000")
                .body("total", is(104))
                .body("items.size()", is(104))
                .body("items.definition", everyItem(not(blankOrNullString())))
                .body("items.definitionEn", everyItem(not(blankOrNullString())));
    }

    @Test
    void showsOneInFull() {
        ask("/indicators/" + BASE_STATIONS)
                .body("code", equalTo(BASE_STATIONS))
                .body("nameEn", containsString("5G"))
                .body("unit", is("个"))
                .body("domain", is("foundation"))
                .body("direction", is("higher"))
                .body("measure", is("stock"));
    }

    @Test
    void filtersByDomainRepeatedOrInAList() {
        int inList = ask("/indicators?domain=economy,life").extract().path("total");
        int economy = ask("/indicators?domain=economy").extract().path("total");
        int life = ask("/indicators?domain=life").extract().path("total");
        ask("/indicators?domain=economy&domain=life&limit=1000")
                .body("total", is(inList))
                .body("total", is(economy + life))
                .body("items.domain", everyItem(is(in(List.of("economy", "life")))));
    }

    @Test
    void findsWordsOfTheNameInEitherLanguage() {
        ask("/indicators?q=5g").body("items.code", org.hamcrest.Matchers.hasItem(BASE_STATIONS));
        ask("/indicators?q=%E5%AE%A4%E5%A4%96%E5%9F%BA%E7%AB%99%E6%95%B0")
                .body("items.code", org.hamcrest.Matchers.contains(BASE_STATIONS));
        ask("/indicators?q=nothing-of-the-kind").body("total", is(0)).body("items", is(List.of()));
    }

    @Test
    void thereIsNoOtherIndicator() {
        refused("/indicators/none", 404).body("detail", containsString("/api/v1/indicators"));
    }
}
