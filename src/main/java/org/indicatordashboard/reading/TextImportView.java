package org.indicatordashboard.reading;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did. */
@Schema(name = "TextImport")
public record TextImportView(
        @Schema(examples = "putuo-kw-2023-15") String document,

        @Schema(description = "counts the different texts imported for the document", examples = "1")
        int revision,

        @Schema(description = "false where the same text was there already")
        boolean isNew,

        @Schema(description = "hash of the text with its paragraphs")
        String sha256,

        @Schema(description = "code points without white space", examples = "2113")
        int characters,

        @Schema(description = "citations of the dataset that stand in the text", examples = "13")
        int resolved,

        @Schema(description = "citations of the dataset that the text does not print")
        List<Unresolved> unresolved) {

    /** A citation that no longer fits. */
    @Schema(name = "UnresolvedCitation")
    public record Unresolved(
            @Schema(description = "observation or target", examples = "observation")
            String kind,

            @Schema(examples = "310107-5g-outdoor-base-stations-2023-Q1")
            String id,

            @Schema(examples = "2473个") String asPrinted,
            @Schema(examples = "1") int occurrence) {}
}
