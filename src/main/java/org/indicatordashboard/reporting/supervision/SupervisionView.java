package org.indicatordashboard.reporting.supervision;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Figure;

/** A target that one unit has not reported although it is past due. */
@Schema(name = "SupervisionItem")
public record SupervisionView(
        @Schema(description = "null where the document names no responsible unit", examples = "区商务委", nullable = true)
        String unit,

        @Schema(examples = "putuo-2023-new-digital-business-districts")
        String target,

        @Schema(examples = "新建数字商圈数") String name,
        String nameEn,
        Figure promised,
        @Schema(examples = "2023-12-31") LocalDate dueOn,
        @Schema(examples = "366") long daysOverdue,

        @Schema(description = "the last known value, before the due date", nullable = true)
        Figure lastValue,

        @Schema(nullable = true) String lastPeriod,

        @Schema(description = "when the unit was reminded last", nullable = true)
        LocalDate lastReminder,

        @Schema(description = "next day by which a month is to be reported")
        LocalDate nextDeadline,

        @Schema(description = "reminders to the unit since a report of it was last approved", examples = "2")
        long reminders,

        @Schema(
                description = "how far supervision of the unit has escalated; null below the lowest step",
                nullable = true)
        Level level,

        @Schema(examples = "橙色督办", nullable = true) String levelText,
        @Schema(nullable = true) String levelTextEn) {}
