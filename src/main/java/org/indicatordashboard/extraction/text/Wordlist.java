package org.indicatordashboard.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists beside the grammar, read once when the class that owns them is loaded. One row a line, # comments. */
public final class Wordlist {

    private Wordlist() {}

    /** The words of every row, parted by blanks. */
    public static List<List<String>> rows(String name) {
        try (var stream = Wordlist.class.getResourceAsStream("/extraction/" + name);
                var reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a list without columns. */
    public static List<String> words(String name) {
        return rows(name).stream().flatMap(List::stream).toList();
    }
}
