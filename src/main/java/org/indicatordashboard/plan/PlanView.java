package org.indicatordashboard.plan;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan in a list. */
@Schema(name = "Plan")
public record PlanView(
        @Schema(examples = "putuo-action-plan-2022") String id,
        String title,
        String titleEn,
        @Schema(examples = "310107") String region,

        @Schema(description = "id of the document that sets it out", examples = "putuo-fb-2022-16")
        String document,

        @Schema(examples = "2022-03-11") LocalDate startsOn,

        @Schema(description = "null where no end is printed", examples = "2023-12-31", nullable = true)
        LocalDate endsOn) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.naturalKey, plan.title, plan.titleEn, plan.region, plan.document, plan.startsOn, plan.endsOn);
    }
}
