package org.indicatordashboard.dataset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.comparison.RegionOutline;
import org.indicatordashboard.testsupport.DatasetFolder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Broken GeoJSON is refused with file and line. */
class OutlineMistakesTest {

    private static final String SQUARE = "[[[121.3,31.2],[121.4,31.2],[121.4,31.3],[121.3,31.2]]]";

    @TempDir
    Path temporary;

    DatasetFolder dataset;

    Mistakes mistakes = new Mistakes();

    @BeforeEach
    void copy() {
        dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
    }

    @Test
    void anOutlineOfAKnownRegionIsTaken() {
        assertEquals(1, read(feature("310107", "Polygon", SQUARE)).size());
        assertEquals(List.of(), mistakes.found());
    }

    @Test
    void noFileIsNoMistake() {
        assertEquals(
                0, new OutlineJson(dataset.path(), keys(), mistakes).outlines().size());
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        read(feature("310107", "Polygon", SQUARE) + "]");
        assertRefused("regions.geojson:3", "no complete JSON");
    }

    @Test
    void anUnknownRegionIsNamedWithItsLine() {
        read(feature("310107", "Polygon", SQUARE) + ",\n" + feature("999999", "Polygon", SQUARE));
        assertRefused("regions.geojson:3 [code]", "not in regions.csv");
    }

    @Test
    void aPointAndLatitudeFirstAreNoOutlines() {
        read(feature("310107", "Point", "[121.3,31.2]") + "," + feature("310110", "Polygon", "[[[31.2,121.3]]]"));
        assertEquals(2, mistakes.found().size());
        assertRefused("regions.geojson:2 [geometry]", "longitude first");
    }

    @Test
    void anythingElseIsNoCollection() {
        dataset.writeBytes("regions.geojson", "{\"type\":\"Feature\"}".getBytes(StandardCharsets.UTF_8));
        new OutlineJson(dataset.path(), keys(), mistakes).outlines();
        assertRefused("regions.geojson:1", "no features");
    }

    private List<RegionOutline> read(String features) {
        String text = "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}\n";
        dataset.writeBytes("regions.geojson", text.getBytes(StandardCharsets.UTF_8));
        return new OutlineJson(dataset.path(), keys(), mistakes).outlines();
    }

    private Keys keys() {
        Keys keys = new Keys();
        new CatalogueCsv(List.of(dataset.path()), keys, new Mistakes()).regions();
        return keys;
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}"
                .formatted(code, type, coordinates);
    }

    private void assertRefused(String where, String why) {
        String first = mistakes.found().get(0).toString();
        assertThat(first, containsString(where));
        assertThat(first, containsString(why));
    }
}
