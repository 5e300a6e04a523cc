package org.indicatordashboard.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.indicatordashboard.testsupport.Ids.CLUSTERS_PROMISED;
import static org.indicatordashboard.testsupport.Ids.GOVERNANCE_SCENARIOS_PROMISED;
import static org.indicatordashboard.testsupport.Ids.PROJECTS_OF_2024_PROMISED;
import static org.indicatordashboard.testsupport.Ids.SCENARIOS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What must come out, as the domain's description promises. */
@DatabaseTest
class OutcomesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan=putuo-action-plan-2022&asOf=2023-12-31 | 57 | {achieved=2, no-data=55}",
                "plan=putuo-action-plan-2022&asOf=2024-12-31 | 57 | {achieved=2, unreported=55}",
                "plan=putuo-action-plan-2022&asOf=2024-01-01 | 57 | {achieved=2, unreported=55}",
                "asOf=2023-12-31 | 57 | {achieved=2, no-data=55}",
                "asOf=2024-12-31 | 58 | {achieved=2, no-data=1, unreported=55}",
                "asOf=2025-01-01 | 58 | {achieved=2, unreported=56}",
                "plan=putuo-action-plan-2022&asOf=2023-12-31&knownAt=2023-04-30 | 57 | {no-data=57}",
                "asOf=2022-03-10 | 0 | {}",
                "asOf=2022-03-11 | 57 | {no-data=57}",
                "asOf=2023-12-31&knownAt=2022-06-14 | 0 | {}",
                "asOf=2024-12-31&knownAt=2024-12-30 | 57 | {achieved=2, unreported=55}"
            })
    void putuoStandsLikeThis(String query, int total, String byStatus) {
        Map<String, Integer> counted = ask("/summary?region=310107&" + query)
                .body("total", is(total))
                .extract()
                .path("byStatus");
        Map<String, Integer> shown = new TreeMap<>(counted);
        shown.values().removeIf(n -> n == 0);
        assertEquals(byStatus, shown.toString());
    }

    @Test
    void baseStationsWereAchievedNineMonthsEarly() {
        ask("/targets/" + BASE_STATIONS_PROMISED + "?asOf=2024-12-31")
                .body("assessment.status", is("achieved"))
                .body("assessment.achievedOn", is("2023-03-31"))
                .body("assessment.completion.low", is(new BigDecimal("123.65")))
                .body("assessment.completion.high", is(new BigDecimal("123.65")))
                .body("assessment.elapsed", is(new BigDecimal("58.33")))
                .body("assessment.gap", is(new BigDecimal("65.32")))
                .body("assessment.ageDays", is(641))
                .body("assessment.ruleSet", is("2026-2"))
                .body("assessment.observation.figure.asPrinted", is("2473个"))
                .body("assessment.observation.citations[0].number", is("普科委〔2023〕15号"))
                .body("assessment.reasons.code", is(List.of("satisfied", "completion", "past-due", "pace")));
    }

    @ParameterizedTest
    @CsvSource({"2023-04-30, no-data", "2023-05-04, no-data", "2023-05-05, achieved"})
    void baseStationsAreKnownFromTheReplyThatReportsThem(String knownAt, String status) {
        ask("/targets/" + BASE_STATIONS_PROMISED + "?asOf=2023-12-31&knownAt=" + knownAt)
                .body("assessment.status", is(status))
                .body("assessment.knownAt", is(knownAt));
    }

    @Test
    void moreThanAHundredScenariosWithTheCaveatOfTheOtherDocument() {
        ask("/targets/" + SCENARIOS_PROMISED + "?asOf=2024-12-31")
                .body("assessment.status", is("achieved"))
                .body("assessment.completion.low", is(new BigDecimal("100.00")))
                .body("assessment.completion.high", nullValue())
                .body("assessment.reasons.code", hasItem("same-fact-elsewhere"))
                .body("assessment.reasons.text.join(' ')", containsString("> 100 %"))
                .body(
                        "assessment.reasons.text.join(' ')",
                        containsString("310107-haina-application-scenarios-2023-04-27"));
    }

    @Test
    void governanceScenariosShowWhatLooksAlikeAndIsNotCounted() {
        ask("/targets/" + GOVERNANCE_SCENARIOS_PROMISED + "?asOf=2024-12-31")
                .body("assessment.status", is("unreported"))
                .body("assessment.observation", nullValue())
                .body("series", is(List.of()))
                .body("evidence.observation.figure.asPrinted", hasItems("46类", "六个"))
                .body("evidence.relation", is(List.of("partial", "partial")))
                .body("evidence.reason", not(hasItem("")));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31", "2026-01-01", "2199-12-31"})
    void clustersWithoutADueDateAreNeverUnreported(String asOf) {
        ask("/targets/" + CLUSTERS_PROMISED + "?asOf=" + asOf)
                .body("dueOn", nullValue())
                .body("assessment.status", is("no-data"));
    }

    @Test
    void theTargetOf2024BelongsTo2024() {
        refused("/targets/" + PROJECTS_OF_2024_PROMISED + "?asOf=2023-12-31", 404);
        ask("/targets/" + PROJECTS_OF_2024_PROMISED + "?asOf=2024-01-01").body("assessment.status", is("no-data"));
        ask("/targets/" + PROJECTS_OF_2024_PROMISED + "?asOf=2024-12-31").body("assessment.status", is("no-data"));
        ask("/targets/" + PROJECTS_OF_2024_PROMISED + "?asOf=2025-01-01").body("assessment.status", is("unreported"));
    }

    @Test
    void bothClocksAreTodayUnlessAsked() {
        ask("/summary").body("asOf", is("2026-01-01")).body("knownAt", is("2026-01-01"));
    }
}
