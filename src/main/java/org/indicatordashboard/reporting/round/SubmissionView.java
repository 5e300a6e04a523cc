package org.indicatordashboard.reporting.round;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A submission with its rows, its history and its evidence. */
@Schema(name = "Submission")
public record SubmissionView(
        @Schema(examples = "901") long id,
        @Schema(examples = "区商务委") String unit,
        @Schema(examples = "2024-03") String month,

        @Schema(
                description =
                        "draft, submitted, returned, approved or withdrawn; what still has to be done comes first")
        SubmissionState state,

        String createdBy,
        Instant createdAt,
        @Schema(nullable = true) String submittedBy,
        @Schema(nullable = true) Instant submittedAt,

        @Schema(
                description = "counts what changed in values and evidence; a decision names the one it is about",
                examples = "1")
        int revision,

        List<SubmissionRowView> rows,

        @Schema(description = "everything that happened to it, oldest first")
        List<Event> events,

        List<AttachmentView> attachments) {

    /** Something that happened. */
    @Schema(name = "SubmissionEvent")
    public record Event(
            @Schema(description = "created, changed, attached, submitted, returned, approved, withdrawn or commented")
            SubmissionEvent.Deed deed,

            @Schema(description = "target of the row, null for the whole", nullable = true)
            String target,

            @Schema(description = "the value at that time", examples = "2家 (2024-03)", nullable = true)
            String value,

            String who,

            @Schema(description = "whom that one stood in for; null for oneself", nullable = true)
            String behalfOf,

            Instant at,

            @Schema(description = "why, or what was said", nullable = true)
            String reason) {

        static Event of(SubmissionEvent e) {
            return new Event(e.deed, e.target, e.value, e.who, e.behalfOf, e.happenedAt, e.reason);
        }
    }
}
