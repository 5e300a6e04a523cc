package org.indicatordashboard.progress;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.observation.ObservationViews;
import org.indicatordashboard.plan.ResponsibleView;
import org.indicatordashboard.time.Period;

/** What became of one target between two points of view. */
@Schema(name = "TargetChange")
public record TargetChangeView(
        @Schema(examples = "putuo-2023-5g-outdoor-base-stations")
        String id,

        String name,
        String nameEn,
        String region,
        String plan,
        String sectionId,
        List<ResponsibleView> responsible,

        @Schema(description = "what is promised") Figure figure,

        @Schema(
                description =
                        "added, removed, better, worse, status (another one that is neither), value (the same on another value), same (only more evidence)")
        TargetChange.Kind kind,

        @Schema(description = "null where it was not in force", nullable = true)
        State before,

        @Schema(description = "null where it is no longer in force", nullable = true)
        State after,

        @Schema(description = "observations seen after and not before, corrections included, oldest first")
        @JsonProperty("new")
        List<ObservationView> news) {

    /** How it stood. */
    @Schema(name = "TargetState")
    public record State(
            Status status,

            @Schema(description = "the value that it rests on, of a flow the sum", nullable = true)
            Figure figure,

            @Schema(implementation = String.class, description = "SDMX notation", nullable = true)
            Period period,

            @Schema(nullable = true) Share completion) {

        static State of(AssessedTarget assessed) {
            if (assessed == null) {
                return null;
            }
            var assessment = assessed.assessment();
            return new State(
                    assessment.status(),
                    assessment.sum() != null
                            ? assessment.sum().figure()
                            : assessed.last().map(o -> o.figure.figure()).orElse(null),
                    assessed.last().map(o -> o.period()).orElse(null),
                    assessment.completion());
        }
    }

    static TargetChangeView of(TargetChange change, ObservationViews observations) {
        var target = change.either().target();
        return new TargetChangeView(
                target.naturalKey,
                target.name,
                target.nameEn,
                target.region,
                target.plan,
                target.sectionId,
                ResponsibleView.of(target.responsible),
                target.figure.figure(),
                change.kind(),
                State.of(change.before()),
                State.of(change.after()),
                change.news().stream().map(observations::view).toList());
    }
}
