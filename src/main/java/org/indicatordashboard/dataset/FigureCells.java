package org.indicatordashboard.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.extraction.PrintedReading;
import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.StoredFigure;

/** Reads the cells that targets and observations have in common: the figure and its place. */
record FigureCells(Keys keys, PrintedWords printed) {

    /** Why a row reads its printed words otherwise than the program does. */
    static final List<String> REASONS = List.of("reading_note", "reading_note_en");

    /** Null, with a mistake, where the cells do not make a figure or not the one that the words print. */
    StoredFigure figure(Row row, PrintedReading.Sentence sentence) {
        String asPrinted = row.printed("as_printed");
        Optional<Figure> read = asPrinted == null ? Optional.empty() : printed.read(asPrinted);
        List<BigDecimal> expected = read.stream()
                .flatMap(f -> Stream.of(f.low(), f.high()))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal low = row.number("low", expected);
        BigDecimal high = row.number("high", expected);
        String unit = row.reference("unit", keys.of(CatalogueCsv.UNITS), CatalogueCsv.UNITS.name(), false);
        Comparator comparator = row.text("comparator") == null ? null : row.coded("comparator", Comparator.class);
        if (low != null && high != null && low.compareTo(high) > 0) {
            row.mistake("low", "下限大于上限，请对调。", "The low end is above the high end; exchange them.");
            return null;
        }
        if (asPrinted == null) {
            return null;
        }
        try {
            Figure typed = new Figure(low, high, comparator, unit, asPrinted);
            if (row.isFaultless()) {
                PrintedReading reading = new PrintedReading(typed, read, sentence, row.text(REASONS.get(0)));
                reading.difference().ifPresent(column -> refuse(row, column, reading));
            }
            return StoredFigure.of(typed);
        } catch (IllegalArgumentException wrongEnds) {
            row.mistake(
                    "comparator",
                    "上下限与比较词不符：eq、approx 上下限相同；ge、gt 只填 low；le、lt 只填 high；range 两个都填；名次没有数字时三格都空。",
                    "The ends do not fit the comparator: eq and approx have equal ends; ge and gt only low; le and lt only high; range both; all three empty for a rank without a number.");
            return null;
        }
    }

    /** Further places print the same number. */
    void requireSame(Row row, Observation observation) {
        String asPrinted = row.text("as_printed");
        if (asPrinted != null && observation.figure != null && observation.readingNote == null) {
            Figure held = observation.figure.figure();
            Figure typed = new Figure(held.low(), held.high(), held.comparator(), held.unit(), asPrinted);
            PrintedReading reading =
                    new PrintedReading(typed, printed.read(asPrinted), PrintedReading.Sentence.REPORT, null);
            reading.difference().ifPresent(column -> refuse(row, "as_printed", reading));
        }
    }

    private static void refuse(Row row, String column, PrintedReading reading) {
        Words words = reading.refusal(REASONS.get(0));
        row.mistake(column, words.zh(), words.en());
    }

    /** A figure without a source is refused. */
    Citation citation(Row row) {
        return new Citation(
                row.reference("document", keys.of(CatalogueCsv.DOCUMENTS), CatalogueCsv.DOCUMENTS.name(), false),
                row.required("section"),
                row.printed("as_printed"),
                row.occurrence("occurrence"));
    }
}
