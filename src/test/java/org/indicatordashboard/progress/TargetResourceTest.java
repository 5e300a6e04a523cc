package org.indicatordashboard.progress;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.indicatordashboard.testsupport.Ids.CLUSTERS_PROMISED;
import static org.indicatordashboard.testsupport.Ids.PROJECTS_OF_2024_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DatabaseTest
class TargetResourceTest {

    @Test
    void showsATargetAsTheContractSays() {
        ask("/targets/" + BASE_STATIONS_PROMISED)
                .body("name", is("5G室外基站数"))
                .body("class", is("figure"))
                .body("indicator", is("5g-outdoor-base-stations"))
                .body("domain", is("foundation"))
                .body("region", is("310107"))
                .body("plan", is("putuo-action-plan-2022"))
                .body("section", is("二(一)9 数字底座新支撑"))
                .body("sectionId", is("action-1-9"))
                .body("dueOn", is("2023-12-31"))
                .body("citation.document", is("putuo-fb-2022-16"))
                .body("citation.asPrinted", is("2000个"))
                .body(
                        containsString(
                                "\"figure\":{\"low\":2000,\"high\":null,\"comparator\":\"ge\",\"unit\":\"个\",\"asPrinted\":\"2000个\"}"));
    }

    @Test
    void namesWhoOwesIt() {
        ask("/targets/" + BASE_STATIONS_PROMISED)
                .body("responsible.unit", containsInAnyOrder("区科委", "区建管委"))
                .body("responsible.role", everyItem(is("joint")));
    }

    @Test
    void showsTheSeriesAndTheEvidence() {
        ask("/targets/" + BASE_STATIONS_PROMISED)
                .body("measure", is("stock"))
                .body("series.id", contains("310107-5g-outdoor-base-stations-2023-Q1"))
                .body("evidence.observation.figure.asPrinted", contains("44.5个", "19.9个", "排名前列"))
                .body("evidence.relation", everyItem(is("supports")));
    }

    @Test
    void showsTheThresholdsThatQualifyIt() {
        ask("/targets/putuo-2023-life-health-leaders-over-10-billion")
                .body("qualifiedBy.id", contains("putuo-2023-life-health-leader-sales-threshold"))
                .body("qualifiedBy.class", contains("threshold"));
    }

    @Test
    void listsOnlyCountedOnesUnlessAsked() {
        ask("/targets").body("total", is(59)).body("items.class", everyItem(is("figure")));
        ask("/targets?class=all").body("total", is(65));
        ask("/targets?class=structural,threshold").body("total", is(6)).body("items.class", not(hasItem("figure")));
        ask("/targets?class=figure&class=all").body("total", is(65));
    }

    @ParameterizedTest
    @CsvSource({
        "due=2023, 57",
        "due=2023-Q4, 57",
        "due=2023-12-31, 57",
        "due=2024, 1",
        "due=none, 1",
        "due=2023-12-30, 0",
        "plan=putuo-work-plan-2024, 1",
        "document=yangpu-fgc-2023-1, 1",
        "region=310110, 1",
        "'region=310107,310110', 59",
        "status=achieved, 2",
        "'status=achieved,no-data', 3",
        "indicator=5g-outdoor-base-stations, 1",
        "status=missed, 0"
    })
    void filtersByWhatItIsAndHowItStands(String filter, int total) {
        ask("/targets?" + filter).body("total", is(total)).body("items.size()", is(total));
    }

    @Test
    void filtersByDomainAddUpToAll() {
        int all = Stream.of("economy", "life", "governance", "foundation", "talent", "ecosystem", "cross-domain")
                .mapToInt(domain -> ask("/targets?domain=" + domain).extract().path("total"))
                .sum();
        assertEquals(59, all);
    }

    @Test
    void filtersByResponsibleUnit() {
        ask("/targets?responsible=%E5%8C%BA%E5%BB%BA%E7%AE%A1%E5%A7%94")
                .body("items.id", hasItem(BASE_STATIONS_PROMISED))
                .body("items.findAll { t -> t.responsible.every { it.unit != '区建管委' } }", is(List.of()));
    }

    @Test
    void filtersGoTogether() {
        ask("/targets?domain=foundation&status=achieved").body("items.id", contains(BASE_STATIONS_PROMISED));
    }

    @Test
    void carriesAnAssessmentInTheList() {
        ask("/targets")
                .body("items.assessment.status", everyItem(not(nullValue())))
                .body("items.assessment.reasons", everyItem(not(is(List.of()))));
    }

    @Test
    void isInForceFromTheStartOfItsPlan() {
        assertEquals(List.of(), Api.ids("/targets?asOf=2022-03-10"));
        assertEquals(57, Api.ids("/targets?asOf=2022-03-11").size());
    }

    @Test
    void comesInTheOrderOfTheDataset() {
        List<String> ids = Api.ids("/targets");
        assertEquals("putuo-2023-digital-economy-scale", ids.get(0));
        assertEquals(List.of(PROJECTS_OF_2024_PROMISED, CLUSTERS_PROMISED), ids.subList(57, 59));
    }

    @Test
    void anUnknownTargetSaysWhereAllAreListed() {
        refused("/targets/no-such-target", 404).body("detail", containsString("/api/v1/targets"));
    }
}
