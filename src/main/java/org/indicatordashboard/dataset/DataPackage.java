package org.indicatordashboard.dataset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The description of an archive for programs: a Frictionless tabular data package (profile version 1). */
final class DataPackage {

    private static final Set<String> DATES =
            Set.of("issued_on", "known_from", "adopted_on", "due_on", "starts_on", "ends_on");
    private static final Set<String> NUMBERS = Set.of("low", "high", "baseline", "weight");
    private static final Set<String> BOOLEANS = Set.of("due_inferred", "year_before");
    private static final Set<String> INTEGERS =
            Set.of("occurrence", "span_start", "span_end", "submission", "revision", "position");

    /** Columns that hold the key of a row of another file, whatever file they are in. */
    private static final Map<String, String> REFERENCES = Map.of(
            "indicator", "indicators.code",
            "region", "regions.code",
            "plan", "plans.id",
            "document", "documents.id",
            "observation", "observations.id",
            "same_as", "observations.id",
            "target", "targets.id",
            "qualifies", "targets.id");

    private final List<Map<String, Object>> resources = new ArrayList<>();

    void add(DatasetFile file, long bytes, String sha256) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name(file));
        resource.put("path", file.name());
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes);
        resource.put("hash", "sha256:" + sha256);
        resource.put("schema", schema(file));
        resources.add(resource);
    }

    Map<String, Object> description(long version, Instant published) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("profile", "tabular-data-package");
        description.put("name", "indicator-dashboard");
        description.put(
                "title", "Targets and observations of a digital transformation, with the place where each is printed");
        description.put("version", Long.toString(version));
        description.put("created", published.toString());
        description.put(
                "licenses",
                List.of(new TreeMap<>(Map.of(
                        "name", "Apache-2.0",
                        "path", "https://www.apache.org/licenses/LICENSE-2.0",
                        "title", "Apache License 2.0"))));
        description.put("resources", resources);
        return description;
    }

    private static Map<String, Object> schema(DatasetFile file) {
        List<String> columns =
                Stream.concat(file.columns().stream(), file.optional().stream()).toList();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", columns.stream().map(c -> field(c, columns)).toList());
        // A row of evidence names an observation or a scenario; a primary key has no empty part.
        if (file != TargetCsv.EVIDENCE) {
            schema.put("primaryKey", file.key());
        }
        List<Map<String, Object>> foreign = columns.stream()
                .filter(c -> REFERENCES.containsKey(c) && !REFERENCES.get(c).equals(name(file) + "." + c))
                .map(c -> reference(c, name(file)))
                .toList();
        if (!foreign.isEmpty()) {
            schema.put("foreignKeys", foreign);
        }
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(String column, List<String> columns) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column);
        if (NUMBERS.contains(column)) {
            field.put("type", "number");
            if (columns.contains("unit")) {
                field.put("description", "in the unit that the column unit names");
                field.put("unit", Map.of("column", "unit"));
            }
        } else if (DATES.contains(column)) {
            field.put("type", "date");
        } else if (INTEGERS.contains(column)) {
            field.put("type", "integer");
        } else if (BOOLEANS.contains(column)) {
            field.put("type", "boolean");
        } else {
            field.put("type", "string");
        }
        return field;
    }

    private static Map<String, Object> reference(String column, String from) {
        String[] to = REFERENCES.get(column).split("\\.");
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("fields", column);
        reference.put("reference", new TreeMap<>(Map.of("resource", to[0].equals(from) ? "" : to[0], "fields", to[1])));
        return reference;
    }

    private static String name(DatasetFile file) {
        return file.name().replace(".csv", "");
    }
}
