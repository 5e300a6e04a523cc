package org.indicatordashboard.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.extraction.Doubt;

/** One thing that speaks against a proposal. */
@Schema(name = "Doubt")
public record DoubtView(
        Doubt code,

        @Schema(description = "in Chinese", examples = "目标没有写明期限")
        String text,

        @Schema(description = "and in English", examples = "Nothing says when the target is due.")
        String textEn) {

    static DoubtView of(Doubt doubt) {
        return new DoubtView(doubt, doubt.words().zh(), doubt.words().en());
    }
}
