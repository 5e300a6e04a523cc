package org.indicatordashboard.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.extraction.LeftAloneNumber;
import org.indicatordashboard.extraction.exclusion.Reason;

/** A number that was seen and is not proposed, and why. */
@Schema(name = "LeftAlone")
public record LeftAloneView(
        @Schema(description = "first code point of the text without white space", examples = "12")
        int start,

        @Schema(description = "code point after the last", examples = "18")
        int end,

        @Schema(examples = "30亿元以上") String asPrinted,
        Reason reason,

        @Schema(description = "the reason in Chinese", examples = "是规模档次，不是数量")
        String text,

        @Schema(description = "and in English", examples = "It says which size of things is meant, not how many.")
        String textEn) {

    static LeftAloneView of(LeftAloneNumber left) {
        return new LeftAloneView(
                left.start(),
                left.end(),
                left.asPrinted(),
                left.reason(),
                left.reason().words().zh(),
                left.reason().words().en());
    }
}
