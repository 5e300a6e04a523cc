package org.indicatordashboard.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where words stand: code points of the document's text with all white space removed, the end excluded. */
@Schema(description = "code points of the document's text with all white space removed, end excluded")
public record Span(
        @Schema(examples = "703") int start,
        @Schema(examples = "708") int end) {}
