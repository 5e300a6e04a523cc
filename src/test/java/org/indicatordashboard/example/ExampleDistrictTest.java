package org.indicatordashboard.example;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.extraction.Context;
import org.indicatordashboard.extraction.Extractor;
import org.indicatordashboard.figure.Figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The files kept in config/example are those that the generator makes; {@code -Dgolden.rewrite=true} rewrites them. */
class ExampleDistrictTest {

    private static final Path FOLDER = Path.of("config/example");

    @Test
    void itsFilesAreKept() throws IOException {
        for (Map.Entry<String, String> file : ExampleDistrict.files().entrySet()) {
            Path kept = FOLDER.resolve(file.getKey());
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(FOLDER);
                Files.writeString(kept, file.getValue());
            }
            assertEquals(Files.readString(kept), file.getValue(), file.getKey());
        }
    }

    /** Its words say its numbers, as the rules for the real dataset ask. */
    @Test
    void whatIsPrintedIsWhatIsTyped() throws IOException {
        for (String file : List.of("targets.csv", "milestones.csv", "observations.csv", "earlier-observations.csv")) {
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(FOLDER.resolve(file))) {
                rows.forEach(row -> assertEquals(
                        "%s %s..%s %s"
                                .formatted(
                                        cell(row, "comparator"),
                                        cell(row, "low"),
                                        cell(row, "high"),
                                        cell(row, "unit")),
                        read(row.getField("as_printed")),
                        file + " " + row.getField("as_printed")));
            }
        }
    }

    private static String cell(NamedCsvRecord row, String name) {
        return row.getField(name).isEmpty() || !name.matches("low|high")
                ? row.getField(name)
                : new BigDecimal(row.getField(name)).stripTrailingZeros().toPlainString();
    }

    private static String read(String words) {
        String before = words.matches("[前第].*名") ? "首次进入全市" : "指标为";
        Figure figure = new Extractor()
                .extract(before + words, Context.none()).figures().stream()
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no figure in " + words))
                        .figure();
        return "%s %s..%s %s"
                .formatted(figure.comparator().code(), plain(figure.low()), plain(figure.high()), figure.unit());
    }

    private static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    @Test
    void fortyOfItsTargetsCount() {
        assertEquals(40, ExampleTarget.all().size());
    }
}
