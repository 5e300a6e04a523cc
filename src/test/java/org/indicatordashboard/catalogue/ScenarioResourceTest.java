package org.indicatordashboard.catalogue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DatabaseTest
class ScenarioResourceTest {

    @Test
    void theRegisterHolds164Names() {
        ask("/scenarios?limit=1000").body("total", is(164)).body("items.size()", is(164));
    }

    @Test
    void showsWhereAndHowANameIsPrinted() {
        ask("/scenarios?limit=1")
                .body("items[0].id", is("S001"))
                .body("items[0].name", is("海纳小镇"))
                .body("items[0].domain", is("ecosystem"))
                .body("items[0].status", is("built"))
                .body(
                        "items[0].documents",
                        contains("putuo-kw-2024-29", "putuo-kw-2023-15", "putuo-fb-2022-16", "putuo-fgw-2023-10"))
                .body("items[0].span.start", is(170))
                .body("items[0].span.end", is(174));
    }

    @Test
    void statusesDivideTheRegister() {
        int all = Stream.of("built", "started", "planned", "mentioned")
                .mapToInt(status -> ask("/scenarios?status=" + status).extract().path("total"))
                .sum();
        assertEquals(164, all);
    }

    @Test
    void filtersGoTogether() {
        ask("/scenarios?domain=governance&status=built&region=310107&limit=1000")
                .body("total", lessThan(164))
                .body("items.domain", everyItem(is("governance")))
                .body("items.status", everyItem(is("built")));
    }

    @Test
    void findsWordsOfTheName() {
        ask("/scenarios?q=%E8%8B%8F%E6%B2%B3").body("items.name", org.hamcrest.Matchers.hasItem("元上苏河"));
    }

    @Test
    void aNameIsKnownFromTheFirstDocumentThatPrintsIt() {
        int atThatDay = ask("/scenarios?knownAt=2022-06-15").extract().path("total");
        assertEquals(
                Api.allPages("/scenarios").stream()
                        .filter(s -> s.get("documents").toString().contains("putuo-fb-2022-16"))
                        .count(),
                atThatDay);
    }

    @Test
    void anUnknownStatusSaysWhichThereAre() {
        refused("/scenarios?status=done", 400).body("detail", containsString("built, started, planned, mentioned"));
    }
}
