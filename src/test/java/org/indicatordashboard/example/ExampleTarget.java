package org.indicatordashboard.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A line of example/targets.txt: what is promised, how its values go, and what goes wrong with them. */
record ExampleTarget(List<String> cells) {

    private static final Path FILE = Path.of("src/test/resources/example/targets.txt");

    static List<ExampleTarget> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .map(line -> new ExampleTarget(Arrays.asList(line.split("\\|", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return cells.get(0);
    }

    String name() {
        return cells.get(1);
    }

    String nameEn() {
        return cells.get(2);
    }

    String unit() {
        return cells.get(3);
    }

    String direction() {
        return cells.get(5);
    }

    String measure() {
        return cells.get(6);
    }

    String section() {
        return cells.get(7);
    }

    Course course() {
        return Course.of(cells.get(16), measure());
    }

    boolean isWithin(YearMonth month) {
        return incidents("until").stream().map(YearMonth::parse).allMatch(until -> !month.isAfter(until))
                && incidents("gap").stream()
                        .map(gap -> gap.split("\\.\\."))
                        .noneMatch(gap ->
                                !month.isBefore(YearMonth.parse(gap[0])) && !month.isAfter(YearMonth.parse(gap[1])));
    }

    boolean has(String incident, YearMonth month) {
        return incidents(incident).contains(month.toString());
    }

    private Set<String> incidents(String name) {
        return Arrays.stream(cells.get(17).split(" "))
                .filter(incident -> incident.startsWith(name + "="))
                .map(incident -> incident.substring(name.length() + 1))
                .collect(Collectors.toSet());
    }
}
