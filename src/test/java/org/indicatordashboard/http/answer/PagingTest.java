package org.indicatordashboard.http.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
class PagingTest {

    @ParameterizedTest
    @ValueSource(strings = {"/observations", "/targets", "/scenarios", "/indicators", "/responsible-units"})
    void pagesOfSevenGiveEachItemOnceInOrder(String list) {
        assertEquals(Api.allPages(list + "?limit=1000"), Api.allPages(list + "?limit=7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/observations?class=figure&region=310107",
                "/targets?domain=economy,life&class=all",
                "/observations?includeHistory=true"
            })
    void filtersStayOnTheWay(String list) {
        assertEquals(Api.allPages(list + "&limit=1000"), Api.allPages(list + "&limit=3"));
    }

    @Test
    void everyPageTellsTheWholeNumber() {
        String next = ask("/targets?limit=7")
                .body("total", is(59))
                .body("items", hasSize(7))
                .extract()
                .path("next");
        request().get(next).then().body("total", is(59)).body("items", hasSize(7));
    }

    @Test
    void theLinkHeaderSaysTheSameAsNext() {
        var page = ask("/targets?limit=7").extract();
        assertEquals("<" + page.path("next") + ">; rel=\"next\"", page.header("Link"));
        assertTrue(page.<String>path("next").startsWith(ROOT + "/targets?limit=7&cursor="));
    }

    @Test
    void theLastPageHasNoNext() {
        ask("/regions?limit=4").body("next", nullValue()).header("Link", nullValue());
        ask("/regions?limit=3").body("items", hasSize(3)).header("Link", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void aHundredAreGivenUnlessAsked() {
        ask("/scenarios").body("items", hasSize(100)).body("total", is(164));
        ask("/scenarios?limit=1").body("items", hasSize(1));
        ask("/scenarios?limit=1000").body("items", hasSize(164));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1001",
                "100000",
                "99999999999999999999",
                "%2B5",
                "5.0",
                "1e2",
                "x",
                "%EF%BC%95",
                "",
                "%20"
            })
    void otherLimitsAreRefused(String limit) {
        refused("/observations?limit=" + limit, 400).body("errors.field", is(List.of("limit")));
        refused("/regions?limit=" + limit, 400).body("errors.field", is(List.of("limit")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/observations?limit=7", "/targets?limit=7"})
    void anAlteredCursorIsRefused(String list) {
        String next = ask(list).extract().path("next");
        String cursor = next.substring(next.indexOf("cursor=") + 7);
        for (String altered : List.of(
                cursor.substring(1),
                cursor.substring(0, cursor.length() - 2),
                cursor + "A",
                "x" + cursor,
                encoded("310107"),
                encoded("\0"),
                "AA",
                "%22",
                "*")) {
            refused(list + "&cursor=" + altered, 400).body("errors.field", is(List.of("cursor")));
        }
    }

    @Test
    void aCursorDoesNotSmuggleControlCharacters() {
        refused("/observations?cursor=" + after("/observations", "a\0b"), 400);
        refused("/observations?cursor=" + after("/observations", "\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz", "' or 1=1 --", "310107#x", "310107-5g#99999999999", "#", "汉字"})
    void aCursorForAKeyThatIsNotThereIsNoFailure(String key) {
        ask("/observations?cursor=" + after("/observations", key));
        ask("/targets?cursor=" + after("/targets", key)).body("items", is(List.of()));
    }

    private static String after(String list, String key) {
        return Cursor.after(key, Filters.ofList("/api/v1" + list, MultiMap.caseInsensitiveMultiMap()));
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
