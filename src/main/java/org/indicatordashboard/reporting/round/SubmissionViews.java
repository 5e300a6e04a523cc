package org.indicatordashboard.reporting.round;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows a submission whole: what is still open in it is looked at once more. */
@ApplicationScoped
class SubmissionViews {

    @Inject
    Submissions submissions;

    @Inject
    Attachments attachments;

    @Inject
    Worklists worklists;

    @Inject
    RowCheck check;

    @Inject
    RowContexts contexts;

    @Inject
    SubmissionRights desk;

    @Transactional
    SubmissionView of(long id) {
        Submission submission = submissions.one(id);
        desk.requireReader(submission);
        Worklist worklist = worklists.of(submission.unit, submission.period());
        return new SubmissionView(
                submission.id,
                submission.unit,
                submission.month,
                submission.state,
                submission.createdBy,
                submission.createdAt,
                submission.submittedBy,
                submission.submittedAt,
                submission.revision,
                submission.inOrder().stream()
                        .map(r -> SubmissionRowView.of(r, findings(r, worklist), contexts.of(r, worklist)))
                        .toList(),
                submissions.events(id).stream().map(SubmissionView.Event::of).toList(),
                attachments.of(id).stream().map(AttachmentView::of).toList());
    }

    private List<RowRemark> findings(SubmissionRow row, Worklist worklist) {
        return row.isOpen() ? check.check(row.asRequest(), worklist).findings() : List.of();
    }
}
