package org.indicatordashboard.export;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;

/**
 * One value of an export at one dataset version.
 *
 * @param id the same at every version
 * @param label what it is a value of
 * @param words how it reads
 * @param figure its numbers, null where it has none, such as a status
 * @param rows what it follows from
 * @param knownFrom the day from which it is known, null for what is computed
 */
record Value(String id, Words label, Words words, Figure figure, List<Row> rows, LocalDate knownFrom) {

    /** A revised row of the dataset, as changes name it. */
    record Row(String kind, String key) {}

    static Value of(String id, Words label, Figure figure, Row row, LocalDate knownFrom) {
        Words words = Words.of(figure.asPrinted(), figure.asPrinted());
        return new Value(id, label, words, figure, List.of(row), knownFrom);
    }

    boolean reads(Value other) {
        return words.equals(other.words) && (figure == null ? other.figure == null : figure.equals(other.figure));
    }
}
