package org.indicatordashboard.access;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An API token as it leaves the service. */
@Schema(name = "ApiToken")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiTokenView(
        @Schema(examples = "b3x0TqXo9a0M") String id,
        @Schema(examples = "monthly script") String name,
        Instant createdAt,
        Instant expiresAt,
        @Schema(nullable = true) Instant revokedAt,

        @Schema(
                description = "to be sent as Authorization: Bearer; shown now and never again",
                examples = "idt_...",
                nullable = true)
        String token) {

    static ApiTokenView of(ApiToken token, String secret) {
        return new ApiTokenView(token.id, token.name, token.createdAt, token.expiresAt, token.revokedAt, secret);
    }
}
