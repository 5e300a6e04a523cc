package org.indicatordashboard.search;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of what was asked. */
@Schema(name = "Match")
public record MatchView(
        @Schema(description = "name, printed words or a piece of the sentence", examples = "5G室外基站数")
        String text,

        @Schema(description = "where the words of the question stand in it")
        List<Mark> marks) {

    /** A piece of the text. */
    @Schema(name = "MatchMark", description = "code points of the match's text, the end excluded")
    public record Mark(
            @Schema(examples = "4") int start,
            @Schema(examples = "6") int end) {}
}
