package org.indicatordashboard.file.chart;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.file.Golden;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/** The description itself: what the page gets as JSON, and the rules that all writers share. */
class ChartTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void isJsonForThePage() throws Exception {
        Golden.assertSame(
                "open-end.json", JSON.valueToTree(ChartSamples.openEnd()).toPrettyString() + "\n");
        Golden.assertSame(
                "summary.json", JSON.valueToTree(ChartSamples.summary()).toPrettyString() + "\n");
    }

    @Test
    void openEndsAndKindAreInTheJson() {
        JsonNode plot = JSON.valueToTree(ChartSamples.openEnd()).get("plot");
        assertEquals("series", plot.get("kind").asText());
        assertEquals("up", plot.at("/series/0/points/0/open").asText());
        assertEquals("first", plot.at("/series/0/colour").asText());
        assertEquals(
                "[\"2022-03-11\",\"2023\",\"2023-12-31\"]", plot.get("periods").toString());
    }

    @Test
    void aRankWithoutNumberIsListedButNotDrawn() {
        Point rank = new Point(Period.of("2023"), null, null, "排名前列", null);
        Series series = new Series("普陀区", Colour.FIRST, Series.Shape.LINE, List.of(rank));
        assertEquals(true, new SeriesPlot("", "名次", "", List.of(series), List.of(), "无").empty());
    }

    @Test
    void refusesCountsThatDoNotFitTheCategories() {
        SharesPlot.Bar bar = new SharesPlot.Bar("全部", List.of(1, 2));
        List<SharesPlot.Category> one = List.of(new SharesPlot.Category("已完成", Colour.GOOD));
        assertThrows(IllegalArgumentException.class, () -> new SharesPlot("项", one, bar, "", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023年, 2023",
        "2023-S2, 2023年下半年, H2 2023",
        "2023-Q3, 2023年三季度, Q3 2023",
        "2023-05, 2023年5月, May 2023",
        "2023-05-05, 2023年5月5日, 5 May 2023"
    })
    void periodsAreWrittenAsPeopleDo(String period, String zh, String en) {
        assertEquals(zh, PeriodWords.of(Period.of(period), Language.ZH));
        assertEquals(en, PeriodWords.of(Period.of(period), Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "2000, '0, 500, 1000, 1500, 2000, 2500'",
        "2, '0, 1, 2, 3'",
        "0.31, '0.0, 0.1, 0.2, 0.3, 0.4'",
        "-40, '-40, -30, -20, -10, 0, 10'"
    })
    void ticksAreRoundAndPassThroughZero(String value, String ticks) {
        List<BigDecimal> found =
                ValueScale.over(List.of(new BigDecimal(value)), 0.2, 0, 100).ticks();
        assertEquals(
                List.of(ticks.split(", ")),
                found.stream()
                        .map(t -> ValueScale.label(t, found).replace(",", ""))
                        .toList());
    }
}
