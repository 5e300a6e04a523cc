package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.time.Period;

/** Takes in a new submission once, however often it is sent under the same key. */
@ApplicationScoped
class Intake {

    private static final int LONGEST_KEY = 200;

    @Inject
    Drafting drafting;

    @Inject
    Worklists worklists;

    @Inject
    Submissions submissions;

    @Inject
    SubmissionRights desk;

    /**
     * @param isNew false where the key has been seen before
     * @param id of the submission
     */
    record Taken(boolean isNew, long id) {}

    Taken take(SubmissionRequest request, String key, boolean submit) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw ProblemException.badParameter(
                    "Idempotency-Key",
                    Words.of(
                            "应为 1 到 %d 个字符。".formatted(LONGEST_KEY),
                            "It has 1 to %d characters.".formatted(LONGEST_KEY)));
        }
        Period month = worklists.month(request.month() == null ? "" : request.month());
        String unit = request.unit() == null ? "" : request.unit();
        desk.requireReporter(unit);
        List<RowRequest> rows = request.rows() == null ? List.of() : request.rows();
        String fingerprint = Fingerprint.of(unit, month.toString(), Boolean.toString(submit), rows.toString());
        Optional<Taken> before = before(key, fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return new Taken(true, drafting.create(worklists.of(unit, month), rows, key, fingerprint, submit).id);
        } catch (PersistenceException lostTheRace) {
            return before(key, fingerprint).orElseThrow(() -> lostTheRace);
        }
    }

    private Optional<Taken> before(String key, String fingerprint) {
        if (key == null) {
            return Optional.empty();
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> submissions.sentBy(desk.who(), key).map(known -> {
                    if (!known.fingerprint.equals(fingerprint)) {
                        throw Refused.conflict(
                                "这个 Idempotency-Key 已用于另一份内容（报送 %d）。请换一个。".formatted(known.id),
                                "This Idempotency-Key was used for other content (submission %d). Use another one."
                                        .formatted(known.id));
                    }
                    return new Taken(false, known.id);
                }));
    }
}
