package org.indicatordashboard.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.OwnDatabase;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** More rows than are kept in memory, and more than one chunk, are written as they are read; cells stay text. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class LargeFileTest {

    private static final int ROWS = 6_000;

    @Inject
    DatasetLoader loader;

    @TempDir
    Path temporary;

    @AfterEach
    void putBack() {
        loader.publish(Path.of("config/dataset"));
    }

    @Test
    void everyRowArrivesOnceInOrderAndNoCellIsAFormula() {
        load();
        int total = ask("/observations?limit=1").extract().path("total");
        var answer = request()
                .get(ROOT + "/observations?format=csv")
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .header("Dataset-Version", notNullValue())
                .header("Cache-Control", is("public, max-age=0, must-revalidate"));
        List<NamedCsvRecord> rows = CsvReader.builder()
                .allowExtraFields(false)
                .allowMissingFields(false)
                .ofNamedCsvRecord(new String(answer.extract().asByteArray(), StandardCharsets.UTF_8))
                .stream()
                .toList();
        List<String> ids = rows.stream().map(r -> r.getField("id")).toList();
        assertEquals(total, rows.size());
        assertEquals(
                ids.stream().distinct().sorted().toList(), ids.stream().sorted().toList());
        assertEquals(
                ROWS,
                rows.stream()
                        .filter(r -> r.getField("note").equals("'=1+1"))
                        .filter(r -> r.getField("noteEn").equals("'@SUM(A1)"))
                        .count());
    }

    private void load() {
        DatasetFolder dataset = DatasetFolder.copiedTo(temporary.resolve("dataset"));
        List<String> lines = IntStream.range(0, ROWS)
                .mapToObj(i -> LocalDate.of(2005, 1, 1).plusDays(i))
                .map(day ->
                        "310110-5g-outdoor-base-stations-%s,5g-outdoor-base-stations,310110,%s,figure,1,1,eq,个,1个,putuo-kw-2023-15,一,1,=1+1,@SUM(A1)"
                                .formatted(day, day))
                .toList();
        try {
            Path file = dataset.path().resolve("observations.csv");
            Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loader.publish(dataset.path());
    }
}
