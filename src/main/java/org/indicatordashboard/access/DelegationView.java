package org.indicatordashboard.access;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody stands in for somebody. */
@Schema(name = "Delegation")
public record DelegationView(
        @Schema(examples = "901") long id,

        @Schema(description = "account name of who is stood in for")
        String principal,

        @Schema(description = "account name of who stands in")
        String deputy,

        LocalDate startsOn,
        @Schema(description = "the last day") LocalDate endsOn,
        @Schema(description = "whether it counts today") boolean inForce,
        String madeBy,
        Instant madeAt,

        @Schema(description = "who ended it before its last day", nullable = true)
        String endedBy,

        @Schema(nullable = true) Instant endedAt) {

    static DelegationView of(Delegation d, LocalDate today) {
        return new DelegationView(
                d.id,
                d.principal,
                d.deputy,
                d.startsOn,
                d.endsOn,
                d.endedAt == null && !today.isBefore(d.startsOn) && !today.isAfter(d.endsOn),
                d.madeBy,
                d.madeAt,
                d.endedBy,
                d.endedAt);
    }
}
