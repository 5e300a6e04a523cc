package org.indicatordashboard.http.answer;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Api.request;

@ServiceTest
class ParametersTest {

    @Test
    void aTypoMustNotReturnEverything() {
        refused("/targets?regoin=310107", 400)
                .body("errors.field", contains("regoin"))
                .body(
                        "detail",
                        allOf(containsString("region"), containsString("responsible"), containsString("limit")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/targets?status=done | status | achieved, on-track, behind",
                "/targets?domain=money | domain | economy, life, governance",
                "/targets?class=nothing | class | figure, structural, threshold, rank, all",
                "/targets?region=310108 | region | /api/v1/regions",
                "/targets?plan=none | plan | putuo-action-plan-2022",
                "/targets?responsible=nobody | responsible | /api/v1/responsible-units",
                "/targets?due=someday | due | 2023-Q1",
                "/targets?asOf=2023-13-01 | asOf | 2024-12-31",
                "/observations?indicator=none | indicator | /api/v1/indicators",
                "/observations?document=none | document | putuo-fb-2022-16",
                "/observations?from=yesterday | from | 2023-S1",
                "/observations?includeHistory=yes | includeHistory | true, false",
                "/observations?limit=1001 | limit | 1000",
                "/summary?knownAt=today | knownAt | 2024-12-31",
                "/scenarios?region=none | region | 310107-haina",
                "/changes?since=-1 | since | 0",
                "/regions?datasetVersion=0 | datasetVersion | 1"
            })
    void aWrongValueIsRefusedWithWhatIsAllowed(String path, String field, String allowed) {
        refused(path, 400).body("errors.field", contains(field)).body("errors[0].message", containsString(allowed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"region=", "region", "asOf=", "status=%20", "domain=economy,", "domain=,", "class=figure&class="
            })
    void anEmptyValueIsNotTheSameAsNone(String query) {
        refused("/targets?" + query, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"domain=economy,nothing", "domain=economy&domain=nothing", "domain=ECONOMY", "domain=%20economy"
            })
    void oneWrongValueAmongRightOnesIsRefused(String query) {
        refused("/indicators?" + query, 400).body("errors.field", contains("domain"));
    }

    @Test
    void aSpaceAfterACommaIsNoMistake() {
        ask("/indicators?domain=economy,%20life").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asOf=2023-01-01&asOf=2024-01-01", "limit=1&limit=2", "knownAt=2023-01-01&knownAt=2023-01-01"})
    void whatCanBeSaidOnceIsNotSaidTwice(String query) {
        refused("/targets?" + query, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "2200-01-01",
                "2023-02-29",
                "2023-2-1",
                "20231231",
                "2023",
                "2023-12-31T00:00:00Z",
                "%2B2023-12-31",
                "0000-00-00",
                "yesterday"
            })
    void otherDatesAreRefused(String date) {
        refused("/summary?asOf=" + date, 400).body("errors.field", contains("asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31", "2024-02-29"})
    void datesOfThreeCenturiesAreTaken(String date) {
        ask("/summary?asOf=" + date).body("asOf", is(date));
    }

    @Test
    void aVersionThatDoesNotExistYetIsRefused() {
        refused("/targets?datasetVersion=" + (Api.version() + 1), 400);
    }

    @Test
    void everyReadTakesBothClocksAndAVersion() {
        for (String path : List.of(
                "/regions",
                "/responsible-units",
                "/units",
                "/documents",
                "/documents/putuo-kw-2023-15",
                "/indicators",
                "/indicators/5g-outdoor-base-stations",
                "/observations",
                "/observations/310107-5g-outdoor-base-stations-2023-Q1",
                "/plans",
                "/plans/putuo-action-plan-2022",
                "/targets",
                "/targets/putuo-2023-5g-outdoor-base-stations",
                "/summary",
                "/scenarios",
                "/changes",
                "/start")) {
            ask(path + "?asOf=2024-12-31&knownAt=2025-01-01&datasetVersion=1").header("Dataset-Version", "1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Bad parameter, is not a value",
        "zh-CN, 参数有误, 没有",
        "'fr, en;q=0.1', Bad parameter, Allowed",
        ", 参数有误, 可用"
    })
    void problemsSpeakTheReadersLanguage(String language, String title, String message) {
        assertProblem(
                        request()
                                .headers(
                                        language == null
                                                ? java.util.Map.of()
                                                : java.util.Map.of("Accept-Language", language))
                                .get(ROOT + "/targets?status=done")
                                .then(),
                        400)
                .header("Content-Language", title.equals("参数有误") ? "zh-CN" : "en")
                .body("title", is(title))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void theLanguageOfAnAnswerIsNamed() {
        request()
                .header("Accept-Language", "en-GB")
                .get(ROOT + "/regions")
                .then()
                .header("Content-Language", "en");
    }
}
