package org.indicatordashboard.diagnosis;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.document.CitationView;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.Period;

/** What a check rests on. */
@Schema(name = "CheckInput")
public record CheckInputView(
        @Schema(description = "observation, target, derived (the result of another check) or constant")
        FindingInput.Kind kind,

        @Schema(
                description = "of the observation, the target or the other check; null for a constant",
                examples = "310107-5g-outdoor-base-stations-2023-Q1",
                nullable = true)
        String id,

        @Schema(examples = "5G室外基站数") String name,
        @Schema(examples = "Outdoor 5G base stations") String nameEn,

        @Schema(implementation = String.class, description = "SDMX notation", examples = "2023-Q1", nullable = true)
        Period period,

        @Schema(description = "as printed; null for what no document prints", nullable = true)
        Figure figure,

        @Schema(description = "as it is computed with; null where nothing is computed", nullable = true)
        DerivedView value,

        @Schema(description = "the places that print it") List<CitationView> citations) {

    static CheckInputView of(FindingInput input, Citations citations) {
        return new CheckInputView(
                input.kind(),
                input.id(),
                input.name().zh(),
                input.name().en(),
                input.period(),
                input.figure(),
                DerivedView.of(input.quantity(), input.kind() == FindingInput.Kind.DERIVED),
                input.citations().stream().map(citations::view).toList());
    }
}
