package org.indicatordashboard.reporting.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** Something to know about a row before it is recorded. */
@Schema(name = "Finding")
public record RowRemark(
        @Schema(description = "stable name of what was found", examples = "falling-stock")
        String code,

        @Schema(description = "an error is not recorded; a warning needs a remark; a note needs nothing")
        Severity severity,

        @Schema(description = "member or column it is about", examples = "value")
        String field,

        @Schema(examples = "累计数 5 小于上期的 8。如属实，请在备注中说明。") String text,
        String textEn) {

    /** How grave it is. */
    public enum Severity implements Coded {
        /** The row cannot be recorded. */
        ERROR,
        /** The row can be recorded with a remark that explains it. */
        WARNING,
        /** Only to be known. */
        NOTE;
    }

    static RowRemark error(String code, String field, Words words) {
        return new RowRemark(code, Severity.ERROR, field, words.zh(), words.en());
    }

    static RowRemark warning(String code, String field, Words words) {
        return new RowRemark(code, Severity.WARNING, field, words.zh(), words.en());
    }

    static RowRemark note(String code, String field, Words words) {
        return new RowRemark(code, Severity.NOTE, field, words.zh(), words.en());
    }

    Words words() {
        return Words.of(text, textEn);
    }
}
