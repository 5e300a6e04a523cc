package org.indicatordashboard.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.indicatordashboard.file.FileFormat;

/**
 * JSON-stat 2.0, response class dataset. The measures become one more dimension {@code metric}, the last one. Values
 * are an array while the cube is small; a big one is sparse, so it is written as an object, which the standard allows.
 * Attributes that JSON-stat has no word for are under {@code extension}.
 */
public record JsonStatWriter() implements CubeWriter {

    /** Above this many cells the nulls of an array would outweigh the data. */
    static final long LARGEST_ARRAY = 100_000;

    private static final JsonFactory JSON = new JsonFactory()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public FileFormat format() {
        return FileFormat.JSON_STAT;
    }

    @Override
    public void write(Cube cube, OutputStream out) throws IOException {
        CubeIndex index = new CubeIndex(cube);
        TreeMap<Long, Cube.Observation> observations = ordered(cube, index);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "2.0");
            json.writeStringField("class", "dataset");
            json.writeStringField("label", cube.title());
            json.writeStringField("source", String.join("; ", cube.sources()));
            json.writeStringField("updated", cube.updated().toString());
            JsonStatDimensions.write(cube, json);
            writeValues(cube, index, observations, json);
            writeAttributes(cube, observations, json);
            json.writeEndObject();
        }
        out.flush();
    }

    private static TreeMap<Long, Cube.Observation> ordered(Cube cube, CubeIndex index) {
        TreeMap<Long, Cube.Observation> ordered = new TreeMap<>();
        try (Stream<Cube.Observation> observations = cube.observations().open()) {
            observations.forEach(o -> {
                if (ordered.put(index.first(o.key()), o) != null) {
                    throw new IllegalArgumentException("two observations have the key " + o.key());
                }
            });
        }
        return ordered;
    }

    private static void writeValues(
            Cube cube, CubeIndex index, TreeMap<Long, Cube.Observation> observations, JsonGenerator json)
            throws IOException {
        json.writeFieldName("value");
        int measures = cube.measures().size();
        if (index.cells() > LARGEST_ARRAY) {
            json.writeStartObject();
            for (var entry : observations.entrySet()) {
                List<BigDecimal> values = entry.getValue().values();
                for (int m = 0; m < measures; m++) {
                    if (values.get(m) != null) {
                        json.writeNumberField(Long.toString(entry.getKey() + m), values.get(m));
                    }
                }
            }
            json.writeEndObject();
            return;
        }
        json.writeStartArray();
        for (long cell = 0; cell < index.cells(); cell += measures) {
            Cube.Observation observation = observations.get(cell);
            for (int m = 0; m < measures; m++) {
                json.writeNumber(
                        observation == null ? null : observation.values().get(m));
            }
        }
        json.writeEndArray();
    }

    private static void writeAttributes(Cube cube, TreeMap<Long, Cube.Observation> observations, JsonGenerator json)
            throws IOException {
        for (int a = 0; a < cube.attributes().size(); a++) {
            if (cube.attributes().get(a).status()) {
                writeAttribute("status", a, cube.measures().size(), observations, json);
            }
        }
        json.writeObjectFieldStart("extension");
        json.writeStringField("structure", cube.structure().toString());
        json.writeObjectFieldStart("attributes");
        for (int a = 0; a < cube.attributes().size(); a++) {
            if (!cube.attributes().get(a).status()) {
                writeAttribute(cube.attributes().get(a).id(), a, 1, observations, json);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** @param spread to how many cells of the observation the attribute applies: all measures, or only the first */
    private static void writeAttribute(
            String name, int attribute, int spread, TreeMap<Long, Cube.Observation> observations, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (var entry : observations.entrySet()) {
            String value = entry.getValue().attributes().get(attribute);
            for (int m = 0; value != null && m < spread; m++) {
                json.writeStringField(Long.toString(entry.getKey() + m), value);
            }
        }
        json.writeEndObject();
    }
}
