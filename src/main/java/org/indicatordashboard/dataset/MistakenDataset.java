package org.indicatordashboard.dataset;

import java.util.List;

import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Dataset files that a start would refuse. */
class MistakenDataset extends ProblemException {

    /** More than this nobody mends at once. */
    private static final int SHOWN = 50;

    MistakenDataset(List<Mistake> mistakes) {
        super(
                ProblemKind.UNPROCESSABLE,
                Words.of(
                        "文件中有 %d 处错误，启动时会被拒绝。请按所列文件和行号改正。".formatted(mistakes.size()),
                        "There are %d mistakes in the files, with which a start would be refused. Correct them by file and line as listed."
                                .formatted(mistakes.size())),
                mistakes.stream()
                        .limit(SHOWN)
                        .map(m -> new FieldError(
                                m.column() == null
                                        ? m.file() + ":" + m.line()
                                        : m.file() + ":" + m.line() + " [" + m.column() + "]",
                                m.what()))
                        .toList());
    }
}
