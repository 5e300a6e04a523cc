package org.indicatordashboard.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the import of a scan has come. */
@Schema(name = "ImportProgress")
public record ImportProgressView(
        @Schema(description = "pages that have been recognised", examples = "3")
        int done,

        @Schema(description = "pages there are; 0 while no scan of the document is being recognised", examples = "12")
        int of) {

    static final ImportProgressView NONE = new ImportProgressView(0, 0);
}
