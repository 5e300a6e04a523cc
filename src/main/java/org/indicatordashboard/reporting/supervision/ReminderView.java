package org.indicatordashboard.reporting.supervision;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter that reminds a unit. */
@Schema(name = "Reminder")
public record ReminderView(
        @Schema(examples = "区商务委") String unit,

        @Schema(description = "e-mail address, null where none is configured", nullable = true)
        String address,

        @Schema(description = "number of overdue targets", examples = "6")
        int targets,

        @Schema(
                description =
                        "wecom or dingtalk where a group robot takes it, mail where it goes by e-mail, list where somebody has to pass it on")
        Reminder.Channel channel,

        String subject,
        String text,

        @Schema(description = "when the unit was reminded before", nullable = true)
        LocalDate lastReminder) {}
