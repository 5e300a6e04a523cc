package org.indicatordashboard.reporting.supervision;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be reminded. */
@Schema(name = "ReminderRequest")
public record ReminderRequest(
        @Schema(description = "responsible units; every one that owes something where absent", nullable = true)
        List<String> units) {}
