package org.indicatordashboard.reading;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.document.Span;

/** The text of a document with what stands where; names and telephone numbers of people are masked. */
@Schema(name = "DocumentText")
public record TextView(
        @Schema(examples = "putuo-kw-2023-15") String document,

        @Schema(description = "counts the different texts imported for the document")
        int revision,

        @Schema(description = "hash of the unmasked text") String sha256,

        @Schema(description = "how many pages have a picture; 0 where the text came without", examples = "0")
        int pages,

        @Schema(description = "paragraphs, each on a line of its own")
        String text,

        @Schema(description = "span of each paragraph, in order")
        List<Span> paragraphs,

        @Schema(description = "figures and names of the dataset and proposals, in order")
        List<Mark> spans) {

    /** Something that stands in the text. */
    @Schema(name = "TextMark")
    public record Mark(
            @Schema(examples = "703") int start,
            @Schema(examples = "708") int end,

            @Schema(description = "observation, target, scenario, proposed or dismissed", examples = "observation")
            String kind,

            @Schema(
                    description = "id of the observation, target or scenario; of a proposal its start-end",
                    examples = "310107-5g-outdoor-base-stations-2023-Q1")
            String ref) {}
}
