package org.indicatordashboard.file.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import org.indicatordashboard.language.Words;

/** The part of a JSON-stat dataset that describes its dimensions: id, size, role and dimension. */
final class JsonStatDimensions {

    private JsonStatDimensions() {}

    static void write(Cube cube, JsonGenerator json) throws IOException {
        List<Cube.Dimension> dimensions = withMetric(cube);
        json.writeArrayFieldStart("id");
        for (Cube.Dimension dimension : dimensions) {
            json.writeString(dimension.id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("size");
        for (Cube.Dimension dimension : dimensions) {
            json.writeNumber(dimension.categories().size());
        }
        json.writeEndArray();
        writeRoles(dimensions, json);
        json.writeObjectFieldStart("dimension");
        for (Cube.Dimension dimension : dimensions) {
            writeDimension(dimension, cube, json);
        }
        json.writeEndObject();
    }

    private static List<Cube.Dimension> withMetric(Cube cube) {
        List<Cube.Dimension> dimensions = new ArrayList<>(cube.dimensions());
        dimensions.add(new Cube.Dimension(
                "metric",
                "MEASURE",
                Words.of("度量", "Metric"),
                Cube.Role.METRIC,
                cube.measures().stream()
                        .map(m -> new Cube.Category(m.id(), m.label(), null))
                        .toList()));
        return dimensions;
    }

    private static void writeRoles(List<Cube.Dimension> dimensions, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("role");
        for (Cube.Role role : List.of(Cube.Role.TIME, Cube.Role.GEO, Cube.Role.METRIC)) {
            List<String> ids = dimensions.stream()
                    .filter(d -> d.role() == role)
                    .map(Cube.Dimension::id)
                    .toList();
            if (!ids.isEmpty()) {
                json.writeArrayFieldStart(role.name().toLowerCase(Locale.ROOT));
                for (String id : ids) {
                    json.writeString(id);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private static void writeDimension(Cube.Dimension dimension, Cube cube, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(dimension.id());
        json.writeStringField("label", dimension.label().in(cube.language()));
        json.writeObjectFieldStart("category");
        json.writeArrayFieldStart("index");
        for (Cube.Category category : dimension.categories()) {
            json.writeString(category.id());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("label");
        for (Cube.Category category : dimension.categories()) {
            json.writeStringField(category.id(), category.label().in(cube.language()));
        }
        json.writeEndObject();
        writeUnits(dimension, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeUnits(Cube.Dimension dimension, JsonGenerator json) throws IOException {
        if (dimension.categories().stream().allMatch(c -> c.unit() == null)) {
            return;
        }
        json.writeObjectFieldStart("unit");
        for (Cube.Category category : dimension.categories()) {
            if (category.unit() != null) {
                json.writeObjectFieldStart(category.id());
                json.writeStringField("label", category.unit());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }
}
