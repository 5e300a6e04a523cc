package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.document.CitationView;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.Period;

/** An observation as it leaves the service. */
@Schema(name = "Observation")
public record ObservationView(
        @Schema(examples = "310107-5g-outdoor-base-stations-2023-Q1")
        String id,

        @Schema(examples = "5g-outdoor-base-stations") String indicator,
        @Schema(examples = "310107") String region,

        @Schema(implementation = String.class, description = "SDMX notation", examples = "2023-Q1")
        Period period,

        @JsonProperty("class") FigureClass figureClass,
        Figure figure,

        @Schema(description = "the day from which it is known", examples = "2023-05-05")
        LocalDate knownFrom,

        @Schema(description = "document, or report for an approved one of a responsible unit", examples = "document")
        String origin,

        @Schema(description = "official-document, approved-with-evidence, self-reported or not-found-in-text")
        EvidenceLevel evidenceLevel,

        @Schema(description = "responsible unit that reported it, null for a document", nullable = true)
        String reportedBy,

        @Schema(description = "id of the submission it was approved from, null for a document", nullable = true)
        Long submission,

        @Schema(description = "computed from others rather than printed")
        boolean derived,

        @Schema(examples = "1") int revision,
        @Schema(description = "replaced or withdrawn since") boolean superseded,

        @Schema(description = "one per place that prints the fact")
        List<CitationView> citations,

        @Schema(description = "observations that are the same fact under another region")
        List<String> sameFactAs,

        @Schema(nullable = true) String note,
        @Schema(nullable = true) String noteEn,

        @Schema(description = "what to know before one relies on the value; empty for most")
        List<Remark> remarks) {}
