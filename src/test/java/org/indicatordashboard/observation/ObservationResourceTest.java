package org.indicatordashboard.observation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.refused;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_OBSERVED;
import static org.indicatordashboard.testsupport.Ids.HAINA_TOWN;
import static org.indicatordashboard.testsupport.Ids.REPLY_OF_2023;
import static org.indicatordashboard.testsupport.Ids.REPLY_WITHOUT_A_DATE;
import static org.indicatordashboard.testsupport.Ids.YANGPU;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DatabaseTest
class ObservationResourceTest {

    @Test
    void listsEveryClassInTheOrderOfIds() {
        List<String> ids = Api.ids("/observations");
        assertEquals(43, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void showsAnObservationAsTheContractSays() {
        ask("/observations?indicator=5g-outdoor-base-stations")
                .body("total", is(1))
                .body("items[0].id", is(BASE_STATIONS_OBSERVED))
                .body("items[0].region", is("310107"))
                .body("items[0].period", is("2023-Q1"))
                .body("items[0].class", is("figure"))
                .body("items[0].knownFrom", is("2023-05-05"))
                .body("items[0].origin", is("document"))
                .body("items[0].derived", is(false))
                .body("items[0].revision", is(1))
                .body("items[0].superseded", is(false))
                .body("items[0].sameFactAs", is(List.of()));
    }

    @Test
    void aCitationLeadsToThePrintedWords() {
        ask("/observations/" + BASE_STATIONS_OBSERVED)
                .body("citations", hasSize(1))
                .body("citations[0].document", is(REPLY_OF_2023))
                .body("citations[0].number", is("普科委〔2023〕15号"))
                .body("citations[0].section", is("一 普陀区数字化转型发展情况/四是做实数字底座"))
                .body("citations[0].asPrinted", is("2473个"))
                .body("citations[0].occurrence", is(1))
                .body("citations[0].span", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "310107-5g-outdoor-base-stations-2023-Q1 | \"low\":2473,\"high\":2473,\"comparator\":\"eq\",\"unit\":\"个\",\"asPrinted\":\"2473个\"",
                "310107-key-industries-district-tax-2022 | \"low\":34.81,\"high\":34.81,\"comparator\":\"eq\",\"unit\":\"亿元\"",
                "310107-application-scenarios-2023-05-05 | \"low\":100,\"high\":null,\"comparator\":\"gt\",\"unit\":\"个\",\"asPrinted\":\"百余个\"",
                "310107-ad-park-landed-enterprises-2024 | \"low\":100,\"high\":100,\"comparator\":\"approx\"",
                "310107-iot-sensors-2023-04-27 | \"low\":110000,\"high\":110000,",
                "310107-5g-outdoor-base-stations-central-rank-2023-Q1 | \"low\":null,\"high\":null,\"comparator\":null,\"unit\":\"名次\""
            })
    void figuresKeepTheirPrintedPrecision(String id, String figure) {
        ask("/observations/" + id).body(containsString("\"figure\":{" + figure));
    }

    @Test
    void oneFactPrintedTwiceHasTwoCitations() {
        ask("/observations/310107-prefecture-level-index-national-rank-2023-05-05")
                .body("citations.document", contains(REPLY_OF_2023, REPLY_WITHOUT_A_DATE));
    }

    @Test
    void oneFactUnderTwoRegionsIsLinkedBothWays() {
        ask("/observations/310107-application-scenarios-2023-05-05")
                .body("sameFactAs", contains("310107-haina-application-scenarios-2023-04-27"));
        ask("/observations/310107-haina-application-scenarios-2023-04-27")
                .body("sameFactAs", contains("310107-application-scenarios-2023-05-05"));
    }

    @Test
    void comesWithAllItsRevisions() {
        ask("/observations/" + BASE_STATIONS_OBSERVED)
                .body("revisions", hasSize(1))
                .body("revisions[0].revision", is(1))
                .body("revisions[0].figure.asPrinted", is("2473个"));
    }

    @ParameterizedTest
    @CsvSource({
        "region=310110, 4",
        "region=310107-haina, 3",
        "region=310110&region=310107-haina, 7",
        "'region=310110,310107-haina', 7",
        "document=putuo-kw-2023-15, 13",
        "document=yangpu-fgc-2023-1, 4",
        "class=rank, 6",
        "class=structural, 4",
        "'class=rank,structural', 10",
        "domain=foundation&region=310107, 4",
        "region=310110&class=rank, 0"
    })
    void filtersRepeatOrTakeCommaLists(String filter, int total) {
        ask("/observations?" + filter).body("total", is(total)).body("items", hasSize(total));
    }

    @Test
    void filtersByRegionGiveThatRegionOnly() {
        ask("/observations?region=" + YANGPU).body("items.region", everyItem(is(YANGPU)));
        ask("/observations?region=" + HAINA_TOWN).body("items.region", everyItem(is(HAINA_TOWN)));
    }

    @Test
    void fromAndToBoundWholePeriods() {
        ask("/observations?from=2021&to=2021").body("items.period", contains("2021"));
        ask("/observations?from=2023&to=2023-Q1&class=figure").body("items.period", everyItem(is("2023-Q1")));
        ask("/observations?from=2023-01-02&to=2023-Q1").body("total", is(0));
    }

    @Test
    void aPeriodCountsOnceItHasEnded() {
        ask("/observations?asOf=2023-03-30&indicator=5g-outdoor-base-stations").body("total", is(0));
        ask("/observations?asOf=2023-03-31&indicator=5g-outdoor-base-stations").body("total", is(1));
    }

    @Test
    void anObservationCountsFromTheDayItsDocumentIsKnown() {
        ask("/observations?knownAt=2023-05-04&indicator=5g-outdoor-base-stations")
                .body("total", is(0));
        ask("/observations?knownAt=2023-05-05&indicator=5g-outdoor-base-stations")
                .body("total", is(1));
        refused("/observations/" + BASE_STATIONS_OBSERVED + "?knownAt=2023-05-04", 404);
        refused("/observations/" + BASE_STATIONS_OBSERVED + "?asOf=2023-03-30", 404);
    }

    @Test
    void theTwoClocksAreNeverMixed() {
        ask("/observations?asOf=2023-04-30&knownAt=2023-05-05&document=" + REPLY_OF_2023)
                .body("items.id", not(org.hamcrest.Matchers.hasItem("310107-application-scenarios-2023-05-05")))
                .body("items.id", org.hamcrest.Matchers.hasItem(BASE_STATIONS_OBSERVED));
    }

    @Test
    void reversedBoundsAreRefused() {
        refused("/observations?from=2024&to=2023", 400).body("errors.field", contains("from"));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        refused("/observations?from=x&to=y&class=z&includeHistory=maybe&limit=0", 400)
                .body("errors.field", containsInAnyOrder("from", "to", "class", "includeHistory", "limit"));
    }
}
