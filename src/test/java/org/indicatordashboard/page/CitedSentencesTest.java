package org.indicatordashboard.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.FiveTexts;

import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The five texts imported: every figure of the dataset opens its highlighted sentence. */
@QuarkusTest
@TestProfile(FiveTexts.class)
class CitedSentencesTest extends PageTest {

    private static final List<String> DOCUMENTS = List.of(
            "putuo-kw-2024-29", "putuo-kw-2023-15", "putuo-fb-2022-16", "putuo-fgw-2023-10", "yangpu-fgc-2023-1");

    /** A place that prints a figure of the dataset. */
    private record Place(String document, String at, String asPrinted) {}

    @BeforeEach
    void theTextsAreThere() throws IOException {
        Texts.takeTheFive();
    }

    @Test
    void everyFigureOpensItsHighlightedSentence() {
        int opened = 0;
        for (String document : DOCUMENTS) {
            visitor.go("/documents.html?id=" + document);
            for (Place place : placesIn(document)) {
                visitor.find(".data-table a.place[href*='at=" + place.at + "']")
                        .first()
                        .evaluate("link => link.click()");
                assertMarked(place);
                opened++;
            }
        }
        assertEquals(109, opened);
    }

    @Test
    void aCopiedAddressOpensThereAgain() {
        for (String document : DOCUMENTS) {
            List<Place> places = placesIn(document);
            Place last = places.get(places.size() - 1);
            visitor.go("/documents.html?id=" + document + "&at=" + last.at);
            assertMarked(last);
        }
    }

    @Test
    void fromTheTargetToTheSentenceAndBack() {
        visitor.go("/target.html?id=" + BASE_STATIONS_PROMISED);
        visitor.find(".facts a.place:has-text('2473个')").first().click();
        visitor.page().waitForURL(url -> url.contains("documents.html"));
        visitor.settled();
        assertMarked(new Place("putuo-kw-2023-15", "703-708", "2473个"));
        visitor.find(".chosen a:has-text('它回答的目标')").click();
        visitor.page().waitForURL(url -> url.contains("target.html"));
        visitor.settled();
        assertTrue(visitor.address().contains(BASE_STATIONS_PROMISED), visitor.address());
    }

    @Test
    void theChartsPointLeadsThereToo() {
        visitor.go("/target.html?id=" + BASE_STATIONS_PROMISED);
        visitor.find(".points button").first().click();
        visitor.find(".citation-dialog a:has-text('看原文这句话')").click();
        visitor.page().waitForURL(url -> url.contains("at=703-708"));
        visitor.settled();
        assertMarked(new Place("putuo-kw-2023-15", "703-708", "2473个"));
    }

    @Test
    void peopleAreNotNamed() {
        visitor.go("/documents.html?id=putuo-kw-2023-15");
        assertTrue(visitor.text(".paper").contains("联系人：＊＊＊"), "masked");
    }

    private static void assertMarked(Place place) {
        Locator marks = visitor.find(".paper .mark[aria-current][data-place='" + place.at + "']");
        String words = String.join("", marks.allTextContents()).replaceAll("\\s", "");
        assertEquals(place.asPrinted, words, place.document + " " + place.at);
        boolean isInView = (boolean) marks.first()
                .evaluate("mark => { const { top, bottom } = mark.getBoundingClientRect();"
                        + " return top >= 0 && bottom <= innerHeight; }");
        assertTrue(isInView, "in view: " + place);
        assertTrue(visitor.words(".chosen .large").contains(place.asPrinted), visitor.words(".chosen"));
    }

    private static List<Place> placesIn(String document) {
        List<Place> places = new ArrayList<>();
        List<Map<String, Object>> observed =
                ask("/observations?limit=1000&document=" + document).extract().path("items.citations.flatten()");
        List<Map<String, Object>> promised =
                ask("/targets?limit=1000&class=all").extract().path("items.citation");
        for (List<Map<String, Object>> citations : List.of(observed, promised)) {
            citations.stream()
                    .filter(citation -> document.equals(citation.get("document")))
                    .map(CitedSentencesTest::place)
                    .forEach(places::add);
        }
        return places;
    }

    private static Place place(Map<String, Object> citation) {
        Map<?, ?> span = (Map<?, ?>) citation.get("span");
        return new Place((String) citation.get("document"), span.get("start") + "-" + span.get("end"), (String)
                citation.get("asPrinted"));
    }
}
