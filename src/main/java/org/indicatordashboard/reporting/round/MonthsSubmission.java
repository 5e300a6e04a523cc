package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/**
 * Which submission of a unit and month a row goes on in: the one that has it and still can take it, else one that lacks
 * it. Only a value that differs from the approved one begins a further submission: what was approved stays as it was.
 */
final class MonthsSubmission {

    /** Those that are not withdrawn as a whole; what is open goes before what is decided, newer before older. */
    private final List<Submission> going;

    MonthsSubmission(List<Submission> newestFirst) {
        List<Submission> open =
                newestFirst.stream().filter(MonthsSubmission::isOpen).toList();
        going = new ArrayList<>(open);
        newestFirst.stream().filter(s -> s.state == SubmissionState.APPROVED).forEach(going::add);
    }

    private static boolean isOpen(Submission submission) {
        return submission.state.isEditable() || submission.state == SubmissionState.SUBMITTED;
    }

    /** Whether the row says what is approved already. */
    boolean isApproved(CheckedRow checked) {
        return rows(checked)
                .filter(r -> r.state == SubmissionState.APPROVED)
                .findFirst()
                .filter(r -> r.says(checked))
                .isPresent();
    }

    /**
     * The one for all of these rows; empty where a further one begins.
     *
     * @throws ProblemException where some of them would need another than the others
     */
    Optional<Submission> of(List<CheckedRow> rows) {
        List<Optional<Submission>> homes = rows.stream().map(this::of).toList();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            if (!homes.get(i).equals(homes.get(0)) && isCorrection(rows.get(i)) != isCorrection(rows.get(0))) {
                errors.add(new FieldError(
                        "rows[%d].value".formatted(isCorrection(rows.get(i)) ? i : 0),
                        Words.of("这个目标的数值已审核，属于更正。", "The value of this target is approved: this is a correction.")));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "已审核数值的更正与还没有审结的行不能一起报送，见 errors。请分两次报送。",
                            "Corrections of approved values and rows that are not decided yet cannot go together, see errors. Send them apart."),
                    List.of(errors.get(0)));
        }
        return rows.stream()
                .map(this::havingItOpen)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> homes.get(0));
    }

    private boolean isCorrection(CheckedRow row) {
        return rows(row).anyMatch(r -> r.state == SubmissionState.APPROVED);
    }

    private Optional<Submission> of(CheckedRow row) {
        String target = row.sent().target();
        return havingItOpen(row)
                .or(() -> going.stream()
                        .filter(s -> s.row(target).map(SubmissionRow::isFree).orElse(true))
                        .filter(s -> isOpen(s) || !isCorrection(row))
                        .findFirst());
    }

    private Optional<Submission> havingItOpen(CheckedRow row) {
        return going.stream()
                .filter(s ->
                        s.row(row.sent().target()).filter(SubmissionRow::isOpen).isPresent())
                .findFirst();
    }

    private Stream<SubmissionRow> rows(CheckedRow row) {
        return going.stream().flatMap(s -> s.row(row.sent().target()).stream());
    }
}
