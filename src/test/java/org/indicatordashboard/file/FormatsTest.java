package org.indicatordashboard.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What speaks of the formats without reading the registries: the menu of the pages, and the README. */
class FormatsTest {

    private static final Path MENU = Path.of("frontend/components/takeaway.js");

    @Test
    void theMenuOffersEveryFormatOfATable() throws IOException {
        assertEquals(
                FileFormat.codes(TableFormat.values()), found("(?s)TABLE_FILES = \\[(.*?)\\n\\]", "\\['([a-z0-9-]+)'"));
    }

    @Test
    void theMenuOffersEveryFormatOfAChart() throws IOException {
        List<String> offered = found("CHART_FILES = \\[(.*?)\\]", "'([a-z0-9-]+)'");
        List<String> there = new ArrayList<>(FileFormat.codes(ChartFormat.values()));
        there.add("json");
        assertEquals(there.stream().sorted().toList(), offered.stream().sorted().toList());
    }

    @Test
    void theReadmeNamesEveryFormat() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> codes = new ArrayList<>(FileFormat.codes(TableFormat.values()));
        codes.addAll(FileFormat.codes(ChartFormat.values()));
        assertEquals(
                List.of(),
                codes.stream()
                        .filter(c -> !Pattern.compile("\\b" + c + "\\b")
                                .matcher(readme)
                                .find())
                        .toList());
    }

    private static List<String> found(String list, String entry) throws IOException {
        var block = Pattern.compile(list).matcher(Files.readString(MENU));
        block.find();
        return Pattern.compile(entry)
                .matcher(block.group(1))
                .results()
                .map(r -> r.group(1))
                .toList();
    }
}
