package org.indicatordashboard.assistant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Questions as an assistant puts them for a person: each comes back with value, place and status, or as not found. */
@ServiceTest
class TwelveQuestionsTest {

    private static final String END_OF_2024 = "2024-12-31";

    private static final String STATIONS = "5g-outdoor-base-stations";

    private Conversation conversation;

    @BeforeEach
    void begin() {
        conversation = new Conversation();
    }

    @AfterEach
    void end() {
        conversation.close();
    }

    @Test
    void whatDoesTheScienceCommissionOweAtTheEndOf2024() {
        JsonPath told = ask("owed_by_unit", Map.of("unit", "区科委", "asOf", END_OF_2024));
        int owed = Api.ask("/targets?responsible=%E5%8C%BA%E7%A7%91%E5%A7%94&status=unreported&asOf=" + END_OF_2024)
                .extract()
                .path("total");
        assertEquals(owed, told.getInt("found.listed"));
        assertEquals(owed, told.getList("found.items").size());
        assertEquals("普府办〔2022〕16号", told.getString("found.items[0].citation.number"));
        assertTrue(told.getString("said.en").contains(owed + " unreported"), told.getString("said.en"));
        isKnown(told.getString("verification.code"));
        isKnown(told.getString("found.items[0].verification.code"));
    }

    @Test
    void is2473Of5gStationsTrueAndWhereIsItWritten() {
        JsonPath told = ask("verify_figure", Map.of("figure", "2473", "about", "5G stations"));
        assertEquals("reported", told.getString("found.verdict"));
        assertEquals("2473个", told.getString("found.values[0].value.figure.asPrinted"));
        assertEquals("普科委〔2023〕15号", told.getString("found.values[0].value.citations[0].number"));
        assertEquals("一 普陀区数字化转型发展情况/四是做实数字底座", told.getString("found.values[0].value.citations[0].section"));
        assertEquals("2023-Q1", told.getString("found.values[0].value.period"));
        isKnown(told.getString("verification.code"));
    }

    @Test
    void isIt2500() {
        JsonPath told = ask("verify_figure", Map.of("figure", "2,500", "about", "5G outdoor base stations"));
        assertEquals("contradicted", told.getString("found.verdict"));
        assertEquals("2473个", told.getString("found.values[0].value.figure.asPrinted"));
        assertEquals("2000个", told.getString("found.targets[0].figure.asPrinted"));
        assertEquals("not-found", verdict("2,500", null));
        assertTrue(ask("verify_figure", Map.of("figure", "2,500")).getBoolean("silence"));
    }

    @Test
    void isTheTargetOf2000ReachedBecauseItIsPrinted() {
        JsonPath told = ask("verify_figure", Map.of("figure", "2000个", "about", "5G室外基站"));
        assertEquals("promised", told.getString("found.verdict"));
        assertEquals("普府办〔2022〕16号", told.getString("found.targets[0].citation.number"));
        assertEquals(List.of(), told.getList("found.values"));
    }

    @Test
    void areThereMoreThan2000() {
        assertEquals("follows", verdict("超过2000个", "5G室外基站"));
        assertEquals("contradicted", verdict("超过3000个", "5G室外基站"));
    }

    @Test
    void areThere100ApplicationScenarios() {
        JsonPath told = ask("verify_figure", Map.of("figure", "百余个", "about", "应用场景", "region", "310107"));
        assertEquals("reported", told.getString("found.verdict"));
        assertTrue(told.getList("found.doubts").size() > 0, "another document credits 海纳小镇 with the same words");
        assertFalse(verdict("100个", "应用场景").equals("reported"), "百余个 is more than 100");
    }

    @Test
    void whatWasTheTaxIn2021() {
        JsonPath told = ask("verify_figure", Map.of("figure", "27.42亿元"));
        assertEquals("derived", told.getString("found.verdict"));
        assertTrue(told.getBoolean("found.derived[0].result.derived"));
    }

    @Test
    void howDoThe5gStationsStand() {
        JsonPath told = ask("target", Map.of("id", "putuo-2023-" + STATIONS, "asOf", END_OF_2024));
        assertEquals("achieved", told.getString("found.assessment.status"));
        assertEquals(new BigDecimal("123.65"), told.get("found.assessment.completion.low"));
        assertEquals("2473个", told.getString("found.assessment.observation.figure.asPrinted"));
        assertTrue(told.getString("said.zh").contains("普科委〔2023〕15号"), told.getString("said.zh"));
        isKnown(told.getString("verification.code"));
    }

    @Test
    void whatIsSilentStaysSilent() {
        JsonPath told = ask("target", Map.of("id", "putuo-2023-intelligent-software-rd-carriers", "asOf", END_OF_2024));
        assertTrue(told.getBoolean("silence"));
        assertEquals("unreported", told.getString("found.assessment.status"));
        assertEquals(List.of(), told.getList("found.series"));
        assertTrue(told.getString("said.en").contains("Silence is not failure"));
    }

    @Test
    void whatIsKnownOfTheStationsOverTime() {
        JsonPath told = ask("series", Map.of("indicator", STATIONS, "region", "310107"));
        assertEquals(List.of("2473个"), told.getList("found.figure.asPrinted"));
        isKnown(told.getString("verification.code"));
        JsonPath earlier = ask("series", Map.of("indicator", STATIONS, "knownAt", "2023-04-30"));
        assertTrue(earlier.getBoolean("silence"));
    }

    @Test
    void whatChangedBetweenTheEndsOf2022And2024() {
        JsonPath told = ask("changes", Map.of("since", "2022-12-31", "asOf", END_OF_2024));
        int changed = Api.ask("/changes/targets?fromAsOf=2022-12-31&asOf=" + END_OF_2024)
                .extract()
                .path("total");
        assertEquals(changed, told.getInt("found.changes.total"));
        isKnown(told.getString("verification.code"));
        isKnown(told.getString("found.before.code"));
        assertTrue(ask("changes", Map.of("since", "2023-06-01", "asOf", "2023-06-02"))
                .getBoolean("silence"));
    }

    @Test
    void whichDistrictHasMoreStations() {
        JsonPath told = ask("compare", Map.of("indicator", STATIONS));
        assertFalse(told.getBoolean("found.comparable"));
        assertFalse(told.getList("found.remarks").isEmpty());
        isKnown(told.getString("verification.code"));
    }

    @Test
    void whereIsAnythingAboutJizhan() {
        JsonPath told = ask("search", Map.of("q", "jizhan"));
        assertEquals(STATIONS, told.getString("found[0].hit.id"));
        JsonPath figures = ask("search", Map.of("q", "2473", "kind", "figure"));
        assertEquals("2473个", figures.getString("found[0].value.figure.asPrinted"));
        isKnown(figures.getString("found[0].verification.code"));
        assertTrue(ask("search", Map.of("q", "zzzzqqqq")).getBoolean("silence"));
    }

    private String verdict(String figure, String about) {
        return ask("verify_figure", about == null ? Map.of("figure", figure) : Map.of("figure", figure, "about", about))
                .getString("found.verdict");
    }

    private JsonPath ask(String tool, Map<String, Object> arguments) {
        return conversation.ask(tool, arguments);
    }

    private static void isKnown(String code) {
        Api.ask("/verifications/" + code).body("code", equalTo(code)).body("unchanged", equalTo(true));
    }
}
