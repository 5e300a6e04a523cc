package org.indicatordashboard.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.indicatordashboard.file.table.Column.Role;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/**
 * JSON-stat 2.0, response class dataset. The measures become one more dimension {@code metric}, the last one. Values
 * are an array while the cube is small; a big one is sparse, so it is written as an object, which the standard allows.
 * Attributes that JSON-stat has no word for are under {@code extension}.
 */
public final class JsonStatWriter implements TableWriter {

    /** Above this many cells the nulls of an array would outweigh the data. */
    static final long LARGEST_ARRAY = 100_000;

    private static final String METRIC = "metric";

    private static final JsonFactory JSON = new JsonFactory()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public boolean isStatistical() {
        return true;
    }

    @Override
    public <R> void write(Table<R> table, OutputStream out) throws IOException {
        Cube<R> cube = Cube.of(table);
        TreeMap<Long, R> rows = ordered(table, cube);
        List<String> sources = new ArrayList<>(table.sources().get());
        sources.add(table.provenance().line(table.language()));
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "2.0");
            json.writeStringField("class", "dataset");
            json.writeStringField("label", table.title());
            json.writeStringField("source", String.join("; ", sources));
            json.writeStringField("updated", table.provenance().knownAt().toString());
            writeDimensions(cube, table.language(), json);
            writeValues(cube, rows, json);
            writeAttributes(cube, rows, json);
            json.writeEndObject();
        }
        out.flush();
    }

    private static <R> TreeMap<Long, R> ordered(Table<R> table, Cube<R> cube) {
        TreeMap<Long, R> ordered = new TreeMap<>();
        try (Stream<R> rows = table.rows().open()) {
            rows.forEach(row -> {
                if (ordered.put(cube.first(row), row) != null) {
                    throw new IllegalArgumentException("two observations have the key "
                            + cube.dimensions().stream()
                                    .map(d -> d.member().text(row))
                                    .toList());
                }
            });
        }
        return ordered;
    }

    /** Id, size, role and dimension. */
    private static <R> void writeDimensions(Cube<R> cube, Language language, JsonGenerator json) throws IOException {
        List<CodeList> dimensions = new ArrayList<>();
        cube.dimensions()
                .forEach(d ->
                        dimensions.add(new CodeList(d.id(), d.label(), d.codes().codes())));
        dimensions.add(new CodeList(
                METRIC,
                Words.of("度量", "Metric"),
                cube.measures().stream()
                        .map(m -> new CodeList.Code(m.column().key(), m.column().heading()))
                        .toList()));
        writeTexts("id", dimensions.stream().map(CodeList::column).toList(), json);
        json.writeArrayFieldStart("size");
        for (CodeList dimension : dimensions) {
            json.writeNumber(dimension.codes().size());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("role");
        for (Role role : List.of(Role.TIME, Role.GEO)) {
            List<String> ids = cube.dimensions().stream()
                    .filter(d -> d.role() == role)
                    .map(Cube.Dimension::id)
                    .toList();
            if (!ids.isEmpty()) {
                writeTexts(role.name().toLowerCase(Locale.ROOT), ids, json);
            }
        }
        writeTexts(METRIC, List.of(METRIC), json);
        json.writeEndObject();
        json.writeObjectFieldStart("dimension");
        for (CodeList dimension : dimensions) {
            writeDimension(dimension, language, json);
        }
        json.writeEndObject();
    }

    private static void writeDimension(CodeList dimension, Language language, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(dimension.column());
        json.writeStringField("label", dimension.name().in(language));
        json.writeObjectFieldStart("category");
        writeTexts("index", dimension.codes().stream().map(CodeList.Code::code).toList(), json);
        json.writeObjectFieldStart("label");
        for (CodeList.Code code : dimension.codes()) {
            json.writeStringField(code.code(), code.words().in(language));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static <R> void writeValues(Cube<R> cube, TreeMap<Long, R> rows, JsonGenerator json) throws IOException {
        json.writeFieldName("value");
        int measures = cube.measures().size();
        if (cube.cells() > LARGEST_ARRAY) {
            json.writeStartObject();
            for (var row : rows.entrySet()) {
                for (int m = 0; m < measures; m++) {
                    BigDecimal value = value(cube, row.getValue(), m);
                    if (value != null) {
                        json.writeNumberField(Long.toString(row.getKey() + m), value);
                    }
                }
            }
            json.writeEndObject();
            return;
        }
        json.writeStartArray();
        for (long cell = 0; cell < cube.cells(); cell += measures) {
            R row = rows.get(cell);
            for (int m = 0; m < measures; m++) {
                json.writeNumber(row == null ? null : value(cube, row, m));
            }
        }
        json.writeEndArray();
    }

    private static <R> BigDecimal value(Cube<R> cube, R row, int measure) {
        return (BigDecimal) cube.measures().get(measure).cell().apply(row);
    }

    private static <R> void writeAttributes(Cube<R> cube, TreeMap<Long, R> rows, JsonGenerator json)
            throws IOException {
        List<Cube.Member<R>> attributes = cube.attributes();
        if (!attributes.isEmpty()) {
            writeAttribute("status", attributes.get(0), cube.measures().size(), rows, json);
        }
        json.writeObjectFieldStart("extension");
        json.writeStringField("structure", cube.structure());
        json.writeObjectFieldStart("attributes");
        for (Cube.Member<R> attribute : attributes.subList(Math.min(1, attributes.size()), attributes.size())) {
            writeAttribute(attribute.sdmxId(), attribute, 1, rows, json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** @param spread to how many cells of the observation the attribute applies: all measures, or only the first */
    private static <R> void writeAttribute(
            String name, Cube.Member<R> attribute, int spread, TreeMap<Long, R> rows, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (var row : rows.entrySet()) {
            String value = attribute.text(row.getValue());
            for (int m = 0; value != null && m < spread; m++) {
                json.writeStringField(Long.toString(row.getKey() + m), value);
            }
        }
        json.writeEndObject();
    }
}
