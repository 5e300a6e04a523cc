package org.indicatordashboard.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A citation as it leaves the service. */
@Schema(name = "Citation")
public record CitationView(
        @Schema(description = "document id", examples = "putuo-kw-2023-15")
        String document,

        @Schema(description = "文号", examples = "普科委〔2023〕15号")
        String number,

        @Schema(description = "section path", examples = "一 普陀区数字化转型发展情况/四是做实数字底座")
        String section,

        @Schema(examples = "2473个") String asPrinted,

        @Schema(description = "which of the equal words in the document, from 1", examples = "1")
        int occurrence,

        @Schema(
                description = "null while the text has not been imported, and where the text does not print the words",
                nullable = true)
        Span span,

        @Schema(
                description = "whether the imported text prints the words; null while the text has not been imported",
                nullable = true)
        Boolean found) {}
