package org.indicatordashboard.reading;

import java.util.List;

import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** What a text would lose that the text before it prints: told first, stored only when asked again knowingly. */
final class LostCitations {

    /** The value of {@code accept} that stores the text all the same. */
    static final String ACCEPTED = "lost";

    private LostCitations() {}

    static ProblemException of(List<CitedFigure> lost) {
        return new ProblemException(
                ProblemKind.CONFLICT,
                Words.of(
                        "没有导入：新文字中找不到 %d 处出处，现有文字中都有（见 errors）。请核对是不是拿错了文件；确实要替换，请加 accept=lost 再导入。"
                                .formatted(lost.size()),
                        "Not imported: the new text does not print %d cited figures which the present text prints, see errors. Make sure it is the right file; to replace the text all the same, import it again with accept=lost."
                                .formatted(lost.size())),
                lost.stream().map(LostCitations::error).toList());
    }

    private static FieldError error(CitedFigure figure) {
        String words = figure.citation().asPrinted;
        int occurrence = figure.citation().occurrence;
        return new FieldError(
                figure.kind() + " " + figure.id(),
                Words.of(
                        "“%s”（第 %d 处）找不到了。".formatted(words, occurrence),
                        "“%s” (occurrence %d) is no longer found.".formatted(words, occurrence)));
    }
}
