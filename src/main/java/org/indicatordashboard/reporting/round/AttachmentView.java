package org.indicatordashboard.reporting.round;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of evidence as it is listed. */
@Schema(name = "Attachment")
public record AttachmentView(
        long id,

        @Schema(description = "target whose row it proves, null where it is bound to none", nullable = true)
        String target,

        @Schema(examples = "截图.png") String fileName,
        @Schema(examples = "image/png") String mediaType,
        @Schema(description = "in bytes") long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {

    static AttachmentView of(Attachment a) {
        return new AttachmentView(
                a.id, a.target, a.fileName, a.mediaType, a.size, a.sha256, a.uploadedBy, a.uploadedAt);
    }
}
