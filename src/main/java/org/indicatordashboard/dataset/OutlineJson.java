package org.indicatordashboard.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.indicatordashboard.comparison.RegionOutline;
import org.indicatordashboard.publication.Fingerprint;

/** Reads outlines of regions: a GeoJSON FeatureCollection whose features name a region in properties.code. May be absent. */
record OutlineJson(Path folder, Keys keys, Mistakes mistakes) {

    static final String NAME = "regions.geojson";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nesting of the coordinates: rings of positions, and polygons of those. */
    private static final int POLYGON = 3;

    private static final int MULTI_POLYGON = 4;

    List<RegionOutline> outlines() {
        Path file = folder.resolve(NAME);
        List<RegionOutline> outlines = new ArrayList<>();
        if (!Files.exists(file)) {
            return outlines;
        }
        try (JsonParser json = JSON.getFactory().createParser(file.toFile())) {
            boolean found = false;
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_ARRAY && "features".equals(json.currentName())) {
                    found = true;
                    features(json, outlines);
                }
            }
            if (!found) {
                mistakes.add(
                        NAME,
                        1,
                        null,
                        "不是 GeoJSON 的 FeatureCollection：没有 features。",
                        "It is no GeoJSON FeatureCollection: it has no features.");
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            mistakes.add(
                    NAME,
                    line,
                    null,
                    "不是完整的 JSON，请检查这一行前后的括号和逗号。",
                    "It is no complete JSON; check brackets and commas around this line.");
        } catch (IOException unreadable) {
            mistakes.add(NAME, 1, null, "读不出这个文件。", "This file cannot be read.");
        }
        return outlines;
    }

    private void features(JsonParser json, List<RegionOutline> outlines) throws IOException {
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int line = json.currentTokenLocation().getLineNr();
            JsonNode feature = json.readValueAsTree();
            String code = feature.path("properties").path("code").asText("");
            JsonNode geometry = feature.path("geometry");
            if (!keys.of(CatalogueCsv.REGIONS).contains(code)) {
                mistakes.add(
                        NAME,
                        line,
                        "code",
                        "properties.code “%s” 不在 regions.csv 中。".formatted(code),
                        "properties.code “%s” is not in regions.csv.".formatted(code));
            } else if (!seen.add(code)) {
                mistakes.add(NAME, line, "code", "“%s” 重复。".formatted(code), "“%s” stands here twice.".formatted(code));
            } else if (!isOutline(geometry)) {
                mistakes.add(
                        NAME,
                        line,
                        "geometry",
                        "应为 Polygon 或 MultiPolygon，坐标为 WGS 84 的经度、纬度。",
                        "It should be a Polygon or MultiPolygon in WGS 84, longitude first.");
            } else {
                outlines.add(outline(code, geometry));
            }
        }
    }

    private static RegionOutline outline(String code, JsonNode geometry) {
        RegionOutline outline = new RegionOutline();
        outline.naturalKey = code;
        outline.geometry = geometry.toString();
        outline.fingerprint = Fingerprint.of(outline.geometry);
        return outline;
    }

    private static boolean isOutline(JsonNode geometry) {
        int depth = switch (geometry.path("type").asText()) {
            case "Polygon" -> POLYGON;
            case "MultiPolygon" -> MULTI_POLYGON;
            default -> 0;
        };
        return depth > 0 && isNested(geometry.path("coordinates"), depth);
    }

    private static boolean isNested(JsonNode node, int depth) {
        if (!node.isArray() || node.isEmpty()) {
            return false;
        }
        if (depth == 1) {
            return node.size() >= 2 && isBetween(node.get(0), 180) && isBetween(node.get(1), 90);
        }
        for (JsonNode inner : node) {
            if (!isNested(inner, depth - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBetween(JsonNode degrees, int most) {
        return degrees.isNumber() && Math.abs(degrees.asDouble()) <= most;
    }
}
