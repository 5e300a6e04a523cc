package org.indicatordashboard.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Values that fit a schema of the description now and then, drawn from a seed. */
public final class RandomValues {

    private static final List<String> MISCHIEF = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e309",
            "NaN",
            "2024-02-30",
            "9999-12-31",
            "0000-00",
            "a,b,,c",
            "区科委",
            "２０２４",
            "\u0000",
            "\uD800",
            "\u202E\uFEFF",
            "😀",
            "'; drop table target;--",
            "<script>",
            "../../etc/passwd",
            "%25",
            "x".repeat(3_000));

    private static final int DEEPEST = 4;

    private final Random chance;
    private final Map<String, Map<String, Object>> schemas;

    public RandomValues(Random chance, Map<String, Map<String, Object>> schemas) {
        this.chance = chance;
        this.schemas = schemas;
    }

    public boolean onceIn(int times) {
        return chance.nextInt(times) == 0;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    public String mischief() {
        return oneOf(MISCHIEF);
    }

    /** For a parameter: what is described as its example, one of its values, or neither. */
    public String parameter(Map<String, Object> parameter) {
        Object example = parameter.get("example");
        if (example != null && !onceIn(3)) {
            return String.valueOf(example);
        }
        return onceIn(2) ? mischief() : String.valueOf(value(schema(parameter.get("schema")), 0));
    }

    public Object body(Object described) {
        return value(schema(described), 0);
    }

    private Object value(Map<String, Object> schema, int depth) {
        if (onceIn(12) || depth > DEEPEST) {
            return onceIn(2) ? mischief() : oneOf(List.of(0, -1, true, List.of(), Map.of(), 1e300));
        }
        if (schema.get("enum") instanceof List<?> values && !values.isEmpty()) {
            return oneOf(values);
        }
        if (schema.get("example") != null && onceIn(2)) {
            return schema.get("example");
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "integer" -> chance.nextInt(-5, 5_000);
            case "number" -> chance.nextDouble() * 10_000;
            case "boolean" -> chance.nextBoolean();
            case "array" -> items(schema(schema.get("items")), depth);
            case "object" -> members(schema, depth);
            default -> mischief();
        };
    }

    private List<Object> items(Map<String, Object> schema, int depth) {
        List<Object> items = new ArrayList<>();
        for (int left = chance.nextInt(4); left > 0; left--) {
            items.add(value(schema, depth + 1));
        }
        return items;
    }

    private Map<String, Object> members(Map<String, Object> schema, int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, described) -> {
                if (!onceIn(6)) {
                    members.put(String.valueOf(name), value(schema(described), depth + 1));
                }
            });
        }
        return members;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> schema(Object described) {
        if (!(described instanceof Map)) {
            return Map.of();
        }
        Map<String, Object> schema = (Map<String, Object>) described;
        Object reference = schema.get("$ref");
        return reference == null
                ? schema
                : schemas.getOrDefault(String.valueOf(reference).replace("#/components/schemas/", ""), Map.of());
    }
}
