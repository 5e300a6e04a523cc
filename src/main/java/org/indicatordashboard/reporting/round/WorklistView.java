package org.indicatordashboard.reporting.round;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.observation.EvidenceLevel;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.reporting.question.QuestionView;
import org.indicatordashboard.time.Period;

/** What a unit has to report for a month. */
@Schema(name = "Worklist")
public record WorklistView(
        @Schema(examples = "区商务委") String unit,

        @Schema(implementation = String.class, examples = "2024-03")
        Period month,

        @Schema(description = "last day to report", examples = "2024-04-10")
        LocalDate deadline,

        @Schema(description = "dataset version it was made from")
        long datasetVersion,

        @Schema(description = "targets in force at the month's end, in the order of the dataset")
        List<Item> items,

        @Schema(description = "findings put to the unit, newest first")
        List<QuestionView> questions) {

    /** One target. */
    @Schema(name = "WorklistItem")
    public record Item(
            @Schema(examples = "putuo-2023-new-digital-business-districts")
            String target,

            @Schema(examples = "新建数字商圈数") String name,
            String nameEn,
            String indicator,
            Measure measure,
            @Schema(examples = "家") String unit,
            Figure promised,
            @Schema(nullable = true) LocalDate dueOn,
            Status status,

            @Schema(description = "overdue, final, monthly, reported or none")
            Due due,

            @Schema(
                    implementation = String.class,
                    description = "period that a value usually has",
                    examples = "2024-03")
            Period period,

            @Schema(examples = "请报本月值") String dueText,
            String dueTextEn,
            @Schema(nullable = true) Last last,

            @Schema(description = "what has been written for the month", nullable = true)
            Reported reported) {}

    /** The last known value. */
    @Schema(name = "LastValue")
    public record Last(
            @Schema(description = "observation id") String observation,
            Figure figure,
            @Schema(examples = "2023-05") String period,

            @Schema(description = "days from its end to the month's end")
            long ageDays,

            EvidenceLevel evidenceLevel) {}

    /** The row of the month's newest submission that speaks of the target. */
    @Schema(name = "ReportedValue")
    public record Reported(long submission, SubmissionRowView row) {}

    static Item item(AssessedTarget t, Worklist worklist, Reported reported) {
        Due due = Due.of(t, worklist.month());
        return new Item(
                t.target().naturalKey,
                t.target().name,
                t.target().nameEn,
                t.target().indicator,
                t.indicator().measure,
                t.indicator().unit,
                t.target().figure.figure(),
                t.target().dueOn,
                t.assessment().status(),
                due,
                Due.period(t, worklist.month()),
                due.words().zh(),
                due.words().en(),
                last(t, t.newest(), worklist.month()),
                reported);
    }

    static Last last(AssessedTarget t, Observation o, Period month) {
        return o == null
                ? null
                : new Last(
                        o.naturalKey,
                        o.figure.figure(),
                        o.period,
                        java.time.temporal.ChronoUnit.DAYS.between(o.periodEnd, month.end()),
                        t.proof(o));
    }
}
