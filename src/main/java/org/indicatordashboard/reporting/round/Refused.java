package org.indicatordashboard.reporting.round;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Refusals of this room. */
final class Refused {

    private Refused() {}

    static ProblemException workbook(Words why) {
        return new ProblemException(ProblemKind.UNPROCESSABLE, why);
    }

    static ProblemException workbook(String zh, String en) {
        return workbook(Words.of(zh, en));
    }

    static ProblemException conflict(String zh, String en) {
        return new ProblemException(ProblemKind.CONFLICT, Words.of(zh, en));
    }

    static ProblemException forbidden(String zh, String en) {
        return new ProblemException(ProblemKind.FORBIDDEN, Words.of(zh, en));
    }

    static ProblemException tooLarge(long bytes) {
        return new ProblemException(
                ProblemKind.TOO_LARGE,
                Words.of(
                        "文件超过上限 %d KB。".formatted(bytes / 1024),
                        "The file is over the limit of %d KB.".formatted(bytes / 1024)));
    }
}
