package org.indicatordashboard.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.language.Words;

/**
 * Something that a tool may be told. All are texts: 0.10 as a number would lose a digit.
 *
 * @param allowed its values, none for any
 * @param example one that makes sense
 */
record Argument(String name, Words meaning, boolean isRequired, List<String> allowed, String example) {

    static final Argument INDICATOR = required(
            "indicator",
            Words.of("指标代码，用 search 找。", "Code of the indicator; find it with search."),
            "5g-outdoor-base-stations");

    static final List<Argument> CLOCKS = List.of(
            optional(
                    "asOf",
                    Words.of(
                            "评估日：时期在该日之前结束的数值才算；默认今天。",
                            "Day of the world: a value counts when its period has ended by then. Default today."),
                    "2024-12-31"),
            optional(
                    "knownAt",
                    Words.of(
                            "知悉日：该日之前已知的文件和报送才算；默认今天。",
                            "Day of knowledge: a document or report counts when it was known by then. Default today."),
                    "2026-01-01"),
            optional(
                    "datasetVersion",
                    Words.of("按哪一版数据回答；默认最新。", "Answer from this version of the data; the newest by default."),
                    "1"));

    static Argument required(String name, Words meaning, String example) {
        return new Argument(name, meaning, true, List.of(), example);
    }

    static Argument optional(String name, Words meaning, String example) {
        return new Argument(name, meaning, false, List.of(), example);
    }

    static Argument among(String name, Words meaning, List<String> allowed) {
        return new Argument(name, meaning, false, allowed, allowed.get(0));
    }

    /** As JSON Schema. */
    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("description", meaning.toString());
        schema.put("examples", List.of(example));
        if (!allowed.isEmpty()) {
            schema.put("enum", allowed);
        }
        return schema;
    }
}
