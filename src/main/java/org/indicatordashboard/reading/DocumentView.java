package org.indicatordashboard.reading;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.document.Document;

/** A document as it leaves the service: what is known of it, never its words. */
@Schema(name = "Document")
public record DocumentView(
        @Schema(examples = "putuo-kw-2023-15") String id,

        @Schema(description = "文号", examples = "普科委〔2023〕15号")
        String number,

        String title,
        String titleEn,

        @Schema(description = "reply, action-plan or bulletin", examples = "reply")
        String kind,

        @Schema(examples = "上海市普陀区科学技术委员会") String issuer,
        String issuerEn,
        @Schema(examples = "310107") String region,

        @Schema(description = "null where it prints no date", examples = "2023-05-05", nullable = true)
        LocalDate issuedOn,

        @Schema(description = "the day from which it counts as known", examples = "2023-05-05")
        LocalDate knownFrom,

        @Schema(description = "the day on which its content was adopted", nullable = true)
        LocalDate adoptedOn,

        @Schema(description = "number of visible observations it prints", examples = "13")
        long observations,

        @Schema(description = "number of targets it sets, of every class", examples = "0")
        long targets,

        @Schema(description = "whether its text has been imported")
        boolean textAvailable) {

    static DocumentView of(Document d, long observations, long targets, boolean textAvailable) {
        return new DocumentView(
                d.naturalKey,
                d.number,
                d.title,
                d.titleEn,
                d.kind,
                d.issuer,
                d.issuerEn,
                d.region,
                d.issuedOn,
                d.knownFrom,
                d.adoptedOn,
                observations,
                targets,
                textAvailable);
    }
}
