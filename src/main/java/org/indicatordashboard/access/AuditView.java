package org.indicatordashboard.access;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.access.audit.AuditEntry;
import org.indicatordashboard.access.audit.Outcome;

/** An entry of the audit trail as it leaves the service. */
@Schema(name = "AuditEntry")
public record AuditView(
        @Schema(description = "counts from 1 without a gap", examples = "1")
        long position,

        Instant at,
        @Schema(examples = "zhang") String who,

        @Schema(description = "network address", examples = "127.0.0.1")
        String address,

        @Schema(examples = "sign-in") String action,
        @Schema(description = "on what", examples = "zhang") String subject,

        @Schema(description = "done, refused or failed", examples = "done")
        Outcome outcome,

        @Schema(description = "numbers and reasons") String detail,

        @Schema(
                description = "what it made valid: key, revision, value and SHA-256 of each record; null for nothing",
                nullable = true)
        List<String> values,

        @Schema(description = "SHA-256 over this entry and the hash before it")
        String hash) {

    static AuditView of(AuditEntry entry) {
        return new AuditView(
                entry.position,
                entry.happenedAt,
                entry.who,
                entry.address,
                entry.action,
                entry.subject,
                entry.outcome,
                entry.detail,
                entry.sealedValues == null ? null : entry.sealedValues.lines().toList(),
                entry.hash);
    }
}
