package org.indicatordashboard.progress;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.document.CitationView;
import org.indicatordashboard.figure.Figure;

/** A value that the plan wants to have reached on the way. */
@Schema(name = "Milestone")
public record MilestoneView(
        @Schema(examples = "2022-12-31") LocalDate dueOn,
        Figure figure,
        CitationView citation,
        @Schema(nullable = true) String note,
        @Schema(nullable = true) String noteEn) {}
