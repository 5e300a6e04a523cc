package org.indicatordashboard.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.access.audit.ChainVerification;
import org.indicatordashboard.language.Language;

/** Whether the audit chain is whole. */
@Schema(name = "AuditVerification")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainView(
        boolean intact,

        @Schema(description = "good entries, from the first on", examples = "12")
        long entries,

        @Schema(
                description =
                        "hash of the newest good entry; noted elsewhere, it proves that nothing before was rewritten")
        String head,

        @Schema(description = "position of the first wrong entry", nullable = true)
        Long brokenAt,

        @Schema(description = "what is wrong with it", nullable = true)
        String reason) {

    static ChainView of(ChainVerification found, Language language) {
        String reason = found.reason() == null ? null : found.reason().in(language);
        return new ChainView(found.intact(), found.entries(), found.head(), found.brokenAt(), reason);
    }
}
