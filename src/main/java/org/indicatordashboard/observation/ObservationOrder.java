package org.indicatordashboard.observation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order in which the database gives observations.
 *
 * @param clause of a query
 * @param isOwn whether it is the list's own, by id and revision
 */
record ObservationOrder(String clause, boolean isOwn) {

    /** Region, indicator and period are in the id, so this groups series. */
    private static final String OWN = "o.naturalKey, o.revision";

    private static final Map<String, String> ATTRIBUTES = new TreeMap<>(Map.ofEntries(
            Map.entry("id", "o.naturalKey"),
            Map.entry("indicator", "o.indicator"),
            Map.entry("region", "o.region"),
            Map.entry("period", "o.periodStart, o.periodEnd"),
            Map.entry("class", "o.figureClass"),
            Map.entry("figure.low", "o.figure.low"),
            Map.entry("low", "o.figure.low"),
            Map.entry("figure.high", "o.figure.high"),
            Map.entry("high", "o.figure.high"),
            Map.entry("figure.unit", "o.figure.unit"),
            Map.entry("unit", "o.figure.unit"),
            Map.entry("figure.asPrinted", "o.figure.asPrinted"),
            Map.entry("asPrinted", "o.figure.asPrinted"),
            Map.entry("knownFrom", "o.knownFrom"),
            Map.entry("origin", "o.enteredBy"),
            Map.entry("evidenceLevel", "o.evidenceLevel"),
            Map.entry("reportedBy", "o.reportedBy"),
            Map.entry("submission", "o.submission"),
            Map.entry("revision", "o.revision")));

    /** By what the list can be sorted. */
    static final Set<String> NAMES = ATTRIBUTES.keySet();

    /** @param names as in the parameter sort; one that is not known counts as not sent, it is refused elsewhere */
    static ObservationOrder of(List<String> names) {
        String chosen = names.stream()
                .filter(n -> ATTRIBUTES.containsKey(bare(n)))
                .flatMap(n -> Stream.of(ATTRIBUTES.get(bare(n)).split(", "))
                        .map(a -> a + (n.startsWith("-") ? " desc" : "") + " nulls last"))
                .collect(Collectors.joining(", "));
        return new ObservationOrder(" order by " + (chosen.isEmpty() ? "" : chosen + ", ") + OWN, chosen.isEmpty());
    }

    private static String bare(String name) {
        return name.startsWith("-") ? name.substring(1) : name;
    }
}
