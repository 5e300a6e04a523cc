package org.indicatordashboard.http.page;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** The metrics which the PromQL expressions of a file ask for. */
final class Expressions {

    /** Labels, ranges, texts and what a sum is grouped by; none of them names a metric. */
    private static final Pattern APART =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\"[^\"]*\"|\\b(?:by|without)\\s*\\([^)]*\\)");

    private static final Pattern WORD = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*(?!\\s*\\(|[a-zA-Z0-9_])");

    private static final Set<String> WORDS_OF_PROMQL =
            Set.of("sum", "max", "min", "avg", "count", "and", "or", "unless");

    private Expressions() {}

    /** Of its {@code expr} wherever they stand. */
    static Set<String> metricsIn(JsonNode file) {
        Set<String> metrics = new TreeSet<>();
        for (JsonNode expression : file.findValues("expr")) {
            Matcher word = WORD.matcher(APART.matcher(expression.asText()).replaceAll(" "));
            while (word.find()) {
                if (!WORDS_OF_PROMQL.contains(word.group())) {
                    metrics.add(word.group());
                }
            }
        }
        return metrics;
    }
}
