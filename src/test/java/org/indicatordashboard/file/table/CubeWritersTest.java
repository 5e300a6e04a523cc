package org.indicatordashboard.file.table;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.file.Golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CubeWritersTest {

    private static final JsonStatWriter JSON_STAT = new JsonStatWriter();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void sdmxNamesTheStructureInTheFirstThreeColumns() throws Exception {
        String csv = Golden.text(out -> new SdmxCsvWriter().write(TableSamples.statistical(), out));
        Golden.assertSame("cube.sdmx.csv", csv);
        assertTrue(csv.startsWith("STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,"));
        assertTrue(
                csv.lines().skip(1).allMatch(l -> l.startsWith("dataflow,INDICATOR_DASHBOARD:OBSERVATIONS(1.0.0),I,")));
    }

    @Test
    void jsonStatIsADatasetWithMetricAsLastDimension() throws Exception {
        String json = Golden.text(out -> JSON_STAT.write(TableSamples.statistical(), out));
        Golden.assertSame("cube.json", JSON.readTree(json).toPrettyString() + "\n");
    }

    @Test
    void jsonStatHasAValueForEveryCell() throws Exception {
        JsonNode json = JSON.readTree(Golden.bytes(out -> JSON_STAT.write(TableSamples.statistical(), out)));
        int product = StreamSupport.stream(json.get("size").spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .reduce(1, Math::multiplyExact);
        assertEquals(16, product);
        assertEquals(product, json.get("value").size());
        // indicator 0, region 0, period 1, metric 0: ((0*2+0)*2+1)*2
        assertEquals(2473, json.get("value").get(2).asInt());
    }

    @Test
    void jsonStatIsSparseWhenTheCubeIsBig() throws Exception {
        String json = Golden.text(out -> JSON_STAT.write(regions(100_001, "77", "100000"), out));
        assertTrue(json.contains("\"value\":{\"154\":1.50,\"200000\":1.50}"), json.substring(json.length() - 200));
    }

    @Test
    void refusesAnUnknownCategoryAndTheSameKeyTwice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> JSON_STAT.write(regions(3, "3"), OutputStream.nullOutputStream()));
        assertThrows(
                IllegalArgumentException.class,
                () -> JSON_STAT.write(regions(3, "1", "1"), OutputStream.nullOutputStream()));
    }

    private static Table<TableSamples.Observed> regions(int size, String... keys) {
        return TableSamples.statistical(
                List.of(TableSamples.codes(
                        "region",
                        "地区",
                        Stream.iterate(0, i -> i + 1)
                                .limit(size)
                                .map(i -> "" + i)
                                .toArray(String[]::new))),
                () -> Stream.of(keys)
                        .map(k -> new TableSamples.Observed("x", k, "2022", "1.50", null, "A", "eq", "1.5")));
    }
}
