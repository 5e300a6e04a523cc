package org.indicatordashboard.reporting.round;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.time.Period;

/** Takes in what is reported once, however often it is sent under the same key. */
@ApplicationScoped
class Intake {

    private static final int LONGEST_KEY = 200;

    @Inject
    Drafting drafting;

    @Inject
    Worklists worklists;

    @Inject
    Rounds rounds;

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
        SentUnder sent = new SentUnder(key, fingerprint);
        Worklist worklist = worklists.of(unit, month);
        rounds.open(new ReportingRound.Of(unit, month.toString()));
        try {
            return drafting.take(worklist, rows, sent, submit);
        } catch (PersistenceException lostTheRace) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> drafting.earlier(sent))
                    .map(known -> new Taken(false, known))
                    .orElseThrow(() -> lostTheRace);
        }
    }
}
