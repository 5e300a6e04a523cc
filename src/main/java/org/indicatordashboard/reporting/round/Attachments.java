package org.indicatordashboard.reporting.round;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.AuditRecorder;
import org.indicatordashboard.access.Role;
import org.indicatordashboard.file.provenance.Sha256;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** The door to evidence files. They are never changed or deleted. */
@ApplicationScoped
class Attachments {

    private static final int PIECE = 512 << 10;
    private static final Words ATTACHMENT = Words.of("附件", "attachment");

    @Inject
    EntityManager entities;

    @Inject
    Submissions submissions;

    @Inject
    ReportingConfig config;

    @Inject
    AuditRecorder witness;

    @Inject
    SubmissionRights desk;

    @Inject
    Clock clock;

    @Transactional
    Attachment attach(long submissionId, String target, String name, byte[] content) {
        Submission submission = submissions.locked(submissionId);
        desk.requireReporter(submission);
        EvidenceFile kind = check(submission, target, content);
        Attachment attachment = new Attachment();
        attachment.submission = submission.id;
        attachment.target = target;
        attachment.fileName = kind.name(name);
        attachment.mediaType = kind.mediaType();
        attachment.size = content.length;
        attachment.sha256 = Sha256.hex(content);
        attachment.uploadedBy = desk.who();
        attachment.uploadedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entities.persist(attachment);
        for (int start = 0, position = 0; start < content.length; start += PIECE, position++) {
            AttachmentPiece piece = new AttachmentPiece();
            piece.place = new AttachmentPiece.Place(attachment.id, position);
            piece.content = Arrays.copyOfRange(content, start, Math.min(content.length, start + PIECE));
            entities.persist(piece);
        }
        submission.revision++;
        submission.rows.stream()
                .filter(r -> target == null || r.target.equals(target))
                .forEach(r -> r.writtenBy.addAll(desk.names(Role.REPORTER, submission.unit)));
        submissions.note(
                submission,
                target == null ? null : submission.row(target).orElseThrow(),
                SubmissionEvent.Deed.ATTACHED,
                attachment.fileName);
        entities.flush();
        witness.did(
                "attach-evidence",
                submission.id.toString(),
                "%s, %d bytes, SHA-256 %s%s"
                        .formatted(
                                attachment.fileName,
                                attachment.size,
                                attachment.sha256,
                                desk.behalf(Role.REPORTER, submission.unit)));
        return attachment;
    }

    List<Attachment> of(long submission) {
        return entities.createQuery("from Attachment where submission = :submission order by id", Attachment.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    /** Whether a file is bound to the row of a target; one for the whole submission proves no row. */
    boolean prove(long submission, String target) {
        return of(submission).stream().anyMatch(a -> target.equals(a.target));
    }

    Attachment one(long submission, long id) {
        return of(submission).stream()
                .filter(a -> a.id == id)
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound(ATTACHMENT, Long.toString(id), "/api/v1/submissions/" + submission));
    }

    byte[] content(Attachment attachment) {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) attachment.size);
        entities.createQuery(
                        "from AttachmentPiece where place.attachment = ?1 order by place.position",
                        AttachmentPiece.class)
                .setParameter(1, attachment.id)
                .getResultList()
                .forEach(piece -> content.writeBytes(piece.content));
        return content.toByteArray();
    }

    private EvidenceFile check(Submission submission, String target, byte[] content) {
        long limit = config.attachmentSize().asLongValue();
        if (content.length > limit) {
            throw Refused.tooLarge(limit);
        }
        if (target != null && submission.row(target).isEmpty()) {
            throw ProblemException.badParameter(
                    "target", Words.of("这份报送没有这项目标的行。", "The submission has no row for this target."));
        }
        if (submission.rows.stream().noneMatch(r -> r.state.isEditable() || r.state == SubmissionState.SUBMITTED)) {
            throw Refused.conflict("这份报送已经办结，不能再加附件。", "This submission is settled; no more files can be added.");
        }
        if (of(submission.id).size() >= config.attachments()) {
            throw Refused.conflict(
                    "附件最多 %d 个。".formatted(config.attachments()),
                    "At most %d attachments.".formatted(config.attachments()));
        }
        return EvidenceFile.of(content)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.UNPROCESSABLE,
                        Words.of(
                                "附件只收 PDF、PNG 和 JPEG，以内容为准，改名无效。",
                                "Evidence is a PDF, PNG or JPEG by its content; another name does not make it one.")));
    }
}
