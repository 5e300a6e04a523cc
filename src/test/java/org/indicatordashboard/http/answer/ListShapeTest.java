package org.indicatordashboard.http.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every list of the dataset takes beside its filters. */
@ServiceTest
class ListShapeTest {

    private static final String ROOT = "/api/v1";

    /** Encodes what it is given, as Api does not. */
    private static RequestSpecification request() {
        return RestAssured.given();
    }

    @ParameterizedTest
    @CsvSource({
        "regions, code",
        "documents, id",
        "indicators, code",
        "observations, id",
        "plans, id",
        "targets, id",
        "scenarios, id",
        "units, code",
        "responsible-units, name",
        "changes, version"
    })
    void everyListIsSortedAndShortened(String list, String key) {
        Response shown = request().get(ROOT + "/" + list + "?limit=1000&sort=-" + key + "&fields=" + key);
        assertEquals(200, shown.statusCode(), shown.asString());
        List<Map<String, Comparable<Object>>> items = shown.path("items");
        items.forEach(item -> assertEquals(Set.of(key), item.keySet()));
        List<Comparable<Object>> values =
                new ArrayList<>(items.stream().map(i -> i.get(key)).toList());
        List<Comparable<Object>> falling = new ArrayList<>(values);
        Collections.sort(falling, Comparator.reverseOrder());
        assertTrue(values.size() > 0);
        assertEquals(falling, values);
    }

    /** Also where the list is a part of an answer, or has an order of its own. */
    @ParameterizedTest
    @CsvSource({
        "changes/targets?fromAsOf=2022-12-31&asOf=2024-12-31, id",
        "checks?limit=9, id",
        "derived-values?limit=9, id",
        "search?q=5G, kind",
        "supervision?asOf=2024-12-31, target",
        "bulletins?limit=9, month"
    })
    void everyOtherListIsShortened(String list, String key) {
        Response shown = request().get(ROOT + "/" + list + "&fields=" + key);
        assertEquals(200, shown.statusCode(), shown.asString());
        List<Map<String, Object>> items = shown.path("items");
        assertTrue(items.size() > 0);
        items.forEach(item -> assertEquals(Set.of(key), item.keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets?sort=-dueOn,id",
                "targets?sort=status",
                "observations?sort=-period,low",
                "scenarios?sort=name"
            })
    void pagesOfASortedListMakeTheWholeList(String list) {
        List<String> whole = request().get(ROOT + "/" + list + "&limit=1000").path("items.id");
        List<String> parts = new ArrayList<>();
        String next = ROOT + "/" + list + "&limit=7";
        while (next != null) {
            Response page = request().urlEncodingEnabled(false).get(next);
            parts.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }
        assertEquals(whole, parts);
    }

    @Test
    void whatSaysNothingComesLastWhicheverWay() {
        for (String sort : List.of("dueOn", "-dueOn")) {
            List<String> days = request()
                    .get(ROOT + "/targets?class=all&limit=1000&fields=dueOn&sort=" + sort)
                    .path("items.dueOn");
            int firstSilent = days.indexOf(null);
            assertTrue(firstSilent > 0);
            assertTrue(days.subList(firstSilent, days.size()).stream().allMatch(d -> d == null));
        }
    }

    @Test
    void membersOfMembersAreNamedWithOrWithoutTheirWay() {
        request()
                .queryParam("q", "5G基站 2000个")
                .get(ROOT + "/targets?class=all&fields=id,status,figure.low,citation")
                .then()
                .body("total", is(1))
                .body("items[0].keySet().size()", is(4))
                .body("items[0].status", is("achieved"))
                .body("items[0].'figure.low'", is(2000));
    }

    @Test
    void filesHaveTheOrderAndTheColumnsAskedFor() {
        List<String> lines = request()
                .get(ROOT + "/targets?format=csv&sort=-low&fields=id,low")
                .asString()
                .lines()
                .toList();
        List<String> ids =
                request().get(ROOT + "/targets?limit=1000&sort=-low&fields=id").path("items.id");
        assertEquals("id,low", lines.get(0));
        assertEquals(
                ids,
                lines.subList(1, lines.size()).stream()
                        .map(l -> l.split(",")[0])
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "targets?sort=colour",
                "targets?fields=colour",
                "targets?sort=citation",
                "targets?format=csv&sort=colour",
                "targets?format=xlsx&fields=colour",
                "targets?format=sdmx-csv&fields=id",
                "observations?sort=citations",
                "regions?sort=,",
                "regions?sort=--code",
                "targets?unit=区科委&responsible=区商务委"
            })
    void whatAListCannotDoIsRefused(String list) {
        assertProblem(request().get(ROOT + "/" + list).then(), 400);
    }

    @Test
    void aCursorGoesOnInItsOwnListOnly() {
        String next = request().get(ROOT + "/targets?limit=5").path("next");
        assertNotNull(next);
        String cursor = next.replaceAll(".*cursor=", "");
        request()
                .get(ROOT + "/targets?limit=9&fields=id&cursor=" + cursor)
                .then()
                .statusCode(200);
        for (String other :
                List.of("targets?domain=economy", "targets?sort=id", "documents?limit=5", "targets?asOf=2023-12-31")) {
            assertProblem(
                    request()
                            .get(ROOT + "/" + other + (other.contains("?") ? "&" : "?") + "cursor=" + cursor)
                            .then(),
                    400);
        }
    }

    @Test
    void oneFilterHasOneMeaningUnderBothNames() {
        for (String unit : List.of("none", "区科委", "区科委, none")) {
            int owed = request()
                    .queryParam("responsible", unit)
                    .get(ROOT + "/targets?class=all")
                    .path("total");
            request()
                    .queryParam("unit", unit)
                    .get(ROOT + "/targets?class=all")
                    .then()
                    .body("total", is(owed));
            assertTrue(owed > 0, unit);
        }
        int unowned = request().get(ROOT + "/targets?responsible=none").path("total");
        int of = request().get(ROOT + "/targets?responsible=区科委").path("total");
        request().get(ROOT + "/targets?responsible=区科委,none").then().body("total", is(of + unowned));
    }

    @ParameterizedTest
    @CsvSource({
        "observations, 基站 5G, 310107-5g-outdoor-base-stations-2023-Q1",
        "observations, 2473个, 310107-5g-outdoor-base-stations-2023-Q1",
        "targets, jizhan, putuo-2023-5g-outdoor-base-stations",
        "documents, 普科委, putuo-kw-2023-15",
        "plans, xingdong, putuo-action-plan-2022"
    })
    void listsAreFoundByWords(String list, String q, String id) {
        List<String> found = request().queryParam("q", q).get(ROOT + "/" + list).path("items.id");
        assertTrue(found.contains(id), found::toString);
    }

    @Test
    void wordsThatAreNowhereFindNothing() {
        request().queryParam("q", "区块链 恐龙").get(ROOT + "/observations").then().body("total", is(0));
        request().queryParam("q", "恐龙").get(ROOT + "/targets").then().body("total", is(0));
    }
}
