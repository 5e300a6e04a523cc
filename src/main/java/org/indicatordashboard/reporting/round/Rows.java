package org.indicatordashboard.reporting.round;

import java.util.List;

import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;

/** What holds for the rows of a request together. */
final class Rows {

    private Rows() {}

    static FieldError error(int row, RowRemark finding) {
        return new FieldError("rows[%d].%s".formatted(row, finding.field()), finding.words());
    }

    static FieldError twice(int row) {
        return new FieldError(
                "rows[%d].target".formatted(row), Words.of("同一目标只能有一行。", "A target may have one row only."));
    }

    static void requireNumber(int number, int atMost, List<FieldError> errors) {
        if (number == 0 || number > atMost) {
            errors.add(new FieldError(
                    "rows",
                    Words.of("应有 1 到 %d 行。".formatted(atMost), "There must be 1 to %d rows.".formatted(atMost))));
        }
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.badParameters(errors);
        }
    }
}
