package org.indicatordashboard.http.answer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;

/** The part of a query that chooses content, in one spelling: names and values sorted, lists joined by commas. */
public final class Filters {

    private static final Set<String> NO_FILTERS = Set.of(
            "asOf",
            "knownAt",
            "datasetVersion",
            "limit",
            "cursor",
            "sort",
            "fields",
            "format",
            "bom",
            "lang",
            "size",
            "scale");

    private Filters() {}

    static String of(MultiMap query) {
        Map<String, TreeSet<String>> filters = new TreeMap<>();
        for (Map.Entry<String, String> sent : query) {
            if (!NO_FILTERS.contains(sent.getKey())) {
                filters.computeIfAbsent(sent.getKey(), name -> new TreeSet<>())
                        .addAll(Stream.of(sent.getValue().split(","))
                                .map(String::strip)
                                .toList());
            }
        }
        return filters.entrySet().stream()
                .map(f -> f.getKey() + "="
                        + f.getValue().stream().map(Filters::encoded).collect(Collectors.joining(",")))
                .collect(Collectors.joining("&"));
    }

    /** Which list in which order: what a page, a format or a choice of members does not change. */
    static String ofList(String path, MultiMap query) {
        return path + "?"
                + Stream.concat(
                                Stream.of(of(query)),
                                Stream.of("asOf", "knownAt", "datasetVersion", "sort")
                                        .map(name -> name + "=" + query.get(name)))
                        .collect(Collectors.joining("&"));
    }

    /** The same with one more, unless it names that already. */
    public static String with(String query, String name, String value) {
        return read(query).containsKey(name)
                ? query
                : Stream.concat(
                                Stream.of(query.split("&")).filter(f -> !f.isEmpty()),
                                Stream.of(name + "=" + encoded(value)))
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    /** Values by name, of a query in that spelling. */
    public static Map<String, List<String>> read(String query) {
        Map<String, List<String>> filters = new TreeMap<>();
        for (String filter : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = filter.indexOf('=');
            List<String> values = List.of(filter.substring(equals + 1).split(",")).stream()
                    .map(v -> URLDecoder.decode(v, StandardCharsets.UTF_8))
                    .toList();
            filters.put(filter.substring(0, equals), values);
        }
        return filters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
