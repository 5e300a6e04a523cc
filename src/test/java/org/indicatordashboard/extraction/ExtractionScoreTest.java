package org.indicatordashboard.extraction;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The bars on the five labelled documents, matched as checks/extraction.py does: spans overlap, value is the same. */
class ExtractionScoreTest {

    private static final Path SHARED = Path.of("../shared");

    private final Map<String, Integer> agreed = new HashMap<>();
    private int wanted;
    private int answered;
    private int proposed;

    @Test
    void fiveDocumentsReachTheBars() throws IOException {
        assumeTrue(Files.exists(SHARED.resolve("figures.csv")), "no labelled figures beside the checkout");
        labels().forEach(this::score);
        assertReaches("recall", answered, wanted, 100);
        assertReaches("precision", answered, proposed, 100);
        assertReaches("comparator", agreed.get("comparator"), answered, 100);
        assertReaches("unit", agreed.get("unit"), answered, 100);
        assertReaches("kind", agreed.get("kind"), answered, 100);
        assertReaches("period", agreed.get("period"), answered, 98);
    }

    private static Map<String, List<NamedCsvRecord>> labels() throws IOException {
        Map<String, List<NamedCsvRecord>> labels = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SHARED.resolve("figures.csv"))) {
            rows.stream()
                    .filter(row -> !row.getField("comparator").isEmpty())
                    .forEach(row -> labels.computeIfAbsent(row.getField("document"), key -> new ArrayList<>())
                            .add(row));
        }
        return labels;
    }

    private void score(String document, List<NamedCsvRecord> labels) {
        List<ProposedFigure> figures = new ArrayList<>(Phrases.read(text(document)));
        wanted += labels.size();
        proposed += figures.size();
        for (NamedCsvRecord label : labels) {
            figures.stream()
                    .filter(figure -> answers(figure, label))
                    .findFirst()
                    .ifPresent(figure -> {
                        figures.remove(figure);
                        answered++;
                        agree("comparator", label, figure.figure().comparator().code());
                        agree("unit", label, figure.figure().unit());
                        agree("kind", label, figure.kind().code());
                        String period = label.getField("period");
                        agreed.merge(
                                "period",
                                period.isEmpty() || period.equals(String.valueOf(figure.period())) ? 1 : 0,
                                Integer::sum);
                    });
        }
    }

    private static String text(String document) {
        try {
            return Files.readString(SHARED.resolve("documents").resolve(document + ".txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean answers(ProposedFigure figure, NamedCsvRecord label) {
        boolean overlaps = figure.start() < Integer.parseInt(label.getField("end"))
                && Integer.parseInt(label.getField("start")) < figure.end();
        String low = label.getField("value_low");
        String high = label.getField("value_high");
        boolean range = label.getField("comparator").equals(Comparator.RANGE.code());
        Figure value = figure.figure();
        BigDecimal first = value.low() == null ? value.high() : value.low();
        BigDecimal last = value.high() == null ? value.low() : value.high();
        boolean same = range
                ? same(first, low) && same(last, high)
                : same(last, high.isEmpty() ? low : high) && value.comparator() != Comparator.RANGE;
        return overlaps && same;
    }

    private static boolean same(BigDecimal value, String printed) {
        return value.compareTo(new BigDecimal(printed)) == 0;
    }

    private void agree(String field, NamedCsvRecord label, String got) {
        agreed.merge(field, label.getField(field).equals(got) ? 1 : 0, Integer::sum);
    }

    private static void assertReaches(String measure, int part, int whole, int percent) {
        assertTrue(100 * part >= percent * whole, measure + ": " + part + " of " + whole);
    }
}
