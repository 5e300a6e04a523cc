package org.indicatordashboard.document.text;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** A file whose text cannot be read; says what to do about it. Nothing is stored. */
public class UnreadableException extends ProblemException {

    private UnreadableException(ProblemKind kind, Words what) {
        super(kind, what);
    }

    UnreadableException(Words what) {
        this(ProblemKind.UNPROCESSABLE, what);
    }

    static UnreadableException because(String zh, String en) {
        return new UnreadableException(ProblemKind.UNPROCESSABLE, Words.of(zh, en));
    }

    static UnreadableException empty() {
        return because("文件中没有文字。请确认文件不是空的。", "There is no text in the file. Make sure that it is not empty.");
    }

    static UnreadableException tooLong(int limit) {
        return new UnreadableException(
                ProblemKind.TOO_LARGE,
                Words.of(
                        "文件中的文字超过 %d 个字符。请拆成几份导入。".formatted(limit),
                        "The file holds more than %d characters of text. Split it and import the parts."
                                .formatted(limit)));
    }
}
