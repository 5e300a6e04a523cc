package org.indicatordashboard.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
class SearchResourceTest {

    @Test
    void saysWhatItIsAndWhereTheWordsStand() {
        search("５Ｇ室外基站")
                .body("items[0].kind", is("indicator"))
                .body("items[0].id", is("5g-outdoor-base-stations"))
                .body("items[0].name", is("5G室外基站数"))
                .body("items[0].nameEn", is("Outdoor 5G base stations"))
                .body("items[0].match.text", is("5G室外基站数"))
                .body("items[0].match.marks[0].start", is(0))
                .body("items[0].match.marks[0].end", is(6))
                .body("items[0].url", is("/indicator.html?code=5g-outdoor-base-stations"));
    }

    @Test
    void marksWhatPinyinStandsFor() {
        search("jizhan").body("items[0].match.marks[0].end", is(6)).body("items[0].match.marks[0].start", is(4));
    }

    @Test
    void aPrintedNumberIsItsOwnMatch() {
        search("2000个").body("items[0].match.text", is("2000个")).body("items[0].match.marks[0].end", is(5));
    }

    @Test
    void findsNumbersAsWholeOnesOnly() {
        search("200个&kind=target").body("items.id", not(hasItem("putuo-2023-5g-outdoor-base-stations")));
    }

    @Test
    void allWordsMustBeFound() {
        search("基站 光缆").body("total", is(0));
    }

    @Test
    void kindsCanBeChosen() {
        search("场景&kind=scenario,unit").body("items.kind", everyItem(is("scenario")));
        refused("/search?q=x&kind=person", 400).body("detail", containsString("sentence"));
    }

    @Test
    void whatIsNotKnownYetIsNotFound() {
        search("2473&kind=figure").body("total", greaterThan(0));
        search("2473&kind=figure&knownAt=2022-12-31").body("total", is(0));
        search("putuo-kw-2024-29&knownAt=2024-12-30").body("items.kind", not(hasItem("document")));
        search("海纳小镇&kind=scenario&knownAt=2021-12-31").body("total", is(0));
        search("基站&kind=target&knownAt=2022-06-14").body("total", is(0));
    }

    @Test
    void aPeriodThatHasNotEndedIsNotFound() {
        search("2473&kind=figure&asOf=2022-12-31").body("total", is(0));
    }

    @Test
    void pagesGiveEachHitOnceInOrder() {
        List<Map<String, Object>> whole = Api.allPages("/search?limit=1000&q=" + encoded("数"));
        assertTrue(whole.size() > 100);
        assertEquals(whole, Api.allPages("/search?limit=17&q=" + encoded("数")));
        search("数&limit=5").body("total", is(whole.size())).body("next", notNullValue());
    }

    @Test
    void sortsAndShortensLikeEveryList() {
        search("基站&sort=-id&fields=id,kind&limit=1").body("items[0].keySet()", containsInAnyOrder("id", "kind"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search?q=", "/search?q=%20", "/search?q=%EF%BC%8C%E3%80%82", "/search?q=%25"})
    void aQuestionWithoutAWordIsRefused(String path) {
        refused(path, 400).body("detail", containsString("q"));
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        refused("/search?q=" + "x".repeat(3_000), 400).body("detail", containsString("100"));
        search("站".repeat(100)).body("total", is(0));
        search("x站 ".repeat(33)).body("total", is(0));
        search("a ".repeat(50)).body("items.size()", is(oneOf(0, 1, 100)));
    }

    /** @param query the words as they are typed, then other parameters */
    static ValidatableResponse search(String query) {
        int end = query.indexOf('&');
        String words = end < 0 ? query : query.substring(0, end);
        return ask("/search?q=" + encoded(words) + (end < 0 ? "" : query.substring(end)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
