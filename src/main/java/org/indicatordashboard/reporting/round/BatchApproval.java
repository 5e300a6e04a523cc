package org.indicatordashboard.reporting.round;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.answer.CurrentRequest;
import org.indicatordashboard.http.problem.FieldError;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;

/** Approves rows of several submissions. Each submission is a decision of its own: one refused leaves the others. */
@ApplicationScoped
class BatchApproval {

    private static final int MOST = 200;

    @Inject
    Review review;

    @Inject
    CurrentRequest asked;

    BatchView approve(BatchRequest request) {
        List<BatchRequest.Part> parts = checked(request);
        List<BatchView.Part> items = new ArrayList<>();
        for (BatchRequest.Part part : parts) {
            try {
                int approved = review.approve(
                        part.submission(), new TargetsRequest(part.targets(), request.reason(), part.revision()));
                items.add(new BatchView.Part(part.submission(), approved, null));
            } catch (ProblemException refused) {
                items.add(BatchView.Part.refused(part.submission(), refused, asked.language()));
            }
        }
        return new BatchView(items.stream().mapToInt(BatchView.Part::approved).sum(), items);
    }

    private static List<BatchRequest.Part> checked(BatchRequest request) {
        List<BatchRequest.Part> parts =
                request == null || request.submissions() == null ? List.of() : request.submissions();
        List<FieldError> errors = new ArrayList<>();
        if (parts.isEmpty() || parts.size() > MOST) {
            errors.add(new FieldError(
                    "submissions",
                    Words.of("应有 1 到 %d 份报送。".formatted(MOST), "There must be 1 to %d submissions.".formatted(MOST))));
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == null
                    || parts.get(i).submission() == null
                    || parts.get(i).revision() == null) {
                errors.add(new FieldError(
                        "submissions[%d].revision".formatted(i),
                        Words.of("请写明报送的编号和您看到的修订。", "Name the submission and the revision of it that you saw.")));
            }
        }
        Rows.refuse(errors);
        return parts;
    }
}
