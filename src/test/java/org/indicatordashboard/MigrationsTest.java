package org.indicatordashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The next migration is one more than the highest. The first nine left gaps, and databases remember their numbers. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final int FIRST_WITHOUT_GAPS = 34;

    @Test
    void numbersHaveNoGaps() throws IOException {
        List<Integer> numbers;
        try (Stream<Path> files = Files.list(FOLDER)) {
            numbers = files.map(file -> file.getFileName().toString())
                    .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                    .filter(number -> number >= FIRST_WITHOUT_GAPS)
                    .sorted()
                    .toList();
        }
        List<Integer> consecutive = IntStream.range(FIRST_WITHOUT_GAPS, FIRST_WITHOUT_GAPS + numbers.size())
                .boxed()
                .toList();
        assertEquals(consecutive, numbers);
    }
}
