package org.indicatordashboard.reading;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.extraction.ProposedFigure;
import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.period.PeriodSpan;
import org.indicatordashboard.figure.Figure;

/** A figure as the extractor proposes it. */
@Schema(name = "ProposedFigure")
public record ProposedFigureView(
        @Schema(description = "first code point of the text without white space", examples = "703")
        int start,

        @Schema(description = "code point after the last", examples = "708")
        int end,

        @Schema(examples = "2473个") String asPrinted,
        Figure figure,
        @Schema(description = "observation or target") Kind kind,

        @Schema(
                implementation = String.class,
                description =
                        "of an observation its period, or from one to another (2021/2025); of a target the day it is due",
                examples = "2023-Q1",
                nullable = true)
        PeriodSpan period,

        @Schema(description = "the words that name what is counted", examples = "5G室外基站")
        String subject,

        SubjectView subjectParts,

        @Schema(description = "that it is a rise or a fall; null when it is a level", nullable = true)
        MovementView movement,

        @Schema(description = "the cell of the table it stands in; null in running text", nullable = true)
        CellView cell,

        @Schema(description = "suggested indicator code", examples = "5g-outdoor-base-stations", nullable = true)
        String indicator,

        @Schema(
                description = "one to add where the catalogue has none that fits; null where that is not clear",
                nullable = true)
        SuggestedIndicatorView newIndicator,

        @Schema(description = "suggested region code", examples = "310107", nullable = true)
        String region,

        @Schema(description = "0 to 1: of those at 0.9 about nine in ten are right", examples = "0.97")
        BigDecimal confidence,

        @Schema(description = "what speaks against it, each of which has lowered the confidence")
        List<DoubtView> doubts) {

    static ProposedFigureView of(ProposedFigure f) {
        return new ProposedFigureView(
                f.start(),
                f.end(),
                f.asPrinted(),
                f.figure(),
                f.kind(),
                f.period(),
                f.subject(),
                SubjectView.of(f.subjectParts()),
                MovementView.of(f.movement()),
                CellView.of(f.cell()),
                f.indicator(),
                SuggestedIndicatorView.of(f),
                f.region(),
                f.confidence(),
                f.doubts().stream().map(DoubtView::of).toList());
    }
}
