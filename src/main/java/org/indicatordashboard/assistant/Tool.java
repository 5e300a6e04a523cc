package org.indicatordashboard.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.indicatordashboard.language.Words;

/** One question in the terms of the field. */
interface Tool {

    String name();

    Words title();

    /** What it answers, for whoever chooses among the tools, with an example. */
    Words description();

    List<Argument> arguments();

    Answer answer(Asked asked);

    /** Its arguments as JSON Schema. */
    default Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put(
                "properties",
                arguments().stream()
                        .collect(Collectors.toMap(Argument::name, Argument::schema, (a, b) -> a, LinkedHashMap::new)));
        schema.put(
                "required",
                arguments().stream()
                        .filter(Argument::isRequired)
                        .map(Argument::name)
                        .toList());
        schema.put("additionalProperties", false);
        return schema;
    }
}
