package org.indicatordashboard.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Ids.ACTION_PLAN;
import static org.indicatordashboard.testsupport.Ids.ACTION_PLAN_TEXT;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.indicatordashboard.testsupport.Ids.WORK_PLAN_2024;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
class PlanResourceTest {

    @Test
    void listsThreePlans() {
        ask("/plans").body("items.id", contains(ACTION_PLAN, WORK_PLAN_2024, "yangpu-clusters-2023"));
    }

    @Test
    void aPlanIsNotKnownBeforeItsDocument() {
        refused("/plans/" + ACTION_PLAN + "?knownAt=2022-06-14", 404);
        ask("/plans/" + ACTION_PLAN + "?knownAt=2022-06-15").body("id", is(ACTION_PLAN));
    }

    @Test
    void aPlanStartsOnTheDayItWasAdopted() {
        ask("/plans/" + ACTION_PLAN)
                .body("document", is(ACTION_PLAN_TEXT))
                .body("region", is("310107"))
                .body("startsOn", is("2022-03-11"))
                .body("endsOn", is("2023-12-31"));
    }

    @Test
    void thePlanOf2024StartsWithItsYear() {
        ask("/plans/" + WORK_PLAN_2024).body("startsOn", is("2024-01-01"));
    }

    @Test
    void aPlanMayHaveNoPrintedEnd() {
        ask("/plans/yangpu-clusters-2023").body("endsOn", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"goal, 7", "result, 3", "action, 20"})
    void theTreeHoldsEverySectionAlsoWithoutANumber(String kind, int number) {
        ask("/plans/" + ACTION_PLAN).body("sections.findAll { it.kind == '" + kind + "' }", hasSize(number));
    }

    @Test
    void someSectionsSetNoNumber() {
        List<String> without = ask("/plans/" + ACTION_PLAN)
                .extract()
                .path("sections.findAll { it.kind == 'action' && it.targets.isEmpty() }.id");
        assertTrue(!without.isEmpty());
    }

    @Test
    void parentsStandBeforeTheirChildren() {
        List<Map<String, Object>> sections =
                ask("/plans/" + ACTION_PLAN).extract().path("sections");
        Set<Object> seen = new HashSet<>();
        for (Map<String, Object> section : sections) {
            assertTrue(section.get("parent") == null || seen.contains(section.get("parent")), section::toString);
            seen.add(section.get("id"));
        }
    }

    @Test
    void anActionNamesItsUnitsAndTargets() {
        ask("/plans/" + ACTION_PLAN)
                .body("sections.find { it.number == '二(一)9' }.responsible.unit", hasItem("区科委"))
                .body("sections.find { it.number == '二(一)9' }.targets", hasItem(BASE_STATIONS_PROMISED));
    }

    @Test
    void everyTargetOfThePlanHangsInItsTree() {
        List<List<String>> targets = ask("/plans/" + ACTION_PLAN).extract().path("sections.targets");
        assertEquals(61, targets.stream().mapToInt(List::size).sum());
    }

    @Test
    void aPlanIsListedOnceItsDocumentIsKnown() {
        ask("/plans?knownAt=2022-06-14").body("total", is(0));
        ask("/plans?knownAt=2022-06-15").body("items.id", contains(ACTION_PLAN));
    }

    @Test
    void thereIsNoOtherPlan() {
        refused("/plans/none", 404);
    }
}
