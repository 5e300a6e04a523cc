package org.indicatordashboard.reading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;

/** Carries out what an editor decides about a proposed figure: whole, or not at all. */
@ApplicationScoped
class Confirmation {

    private static final Words DECISION = Words.of("决定", "decision");

    @Inject
    Publications publications;

    @Inject
    Citing citing;

    @Inject
    Decisions decisions;

    @Inject
    ObservationAcceptance observations;

    @Inject
    TargetAcceptance targets;

    @Inject
    Clock clock;

    @Transactional
    DecisionView decide(String documentId, DecisionRequest request, String who) {
        ParameterReader reader = new ParameterReader();
        boolean accepts = "accept".equals(Required.word("action", request.action(), reader, "accept", "dismiss"));
        Cited cited = citing.read(documentId, request, reader);
        refuseSecondDecision(cited);
        Decision decision = new Decision();
        decision.document = documentId;
        decision.asPrinted = cited.citation().asPrinted;
        decision.occurrence = cited.citation().occurrence;
        decision.decidedBy = who;
        decision.decidedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (accepts) {
            accept(request, cited, decision, reader);
        } else {
            decision.verdict = Decision.Verdict.DISMISSED;
            decision.reason = Required.text("reason", request.reason(), reader);
            reader.done();
        }
        decisions.append(decision);
        tell(decision, Change.Action.ADDED);
        return DecisionView.of(decision);
    }

    /** Takes a decision back: what it brought is withdrawn, or the value before it stands again. */
    @Transactional
    DecisionView undo(long id, String who) {
        Decision decision = decisions
                .locked(id)
                .orElseThrow(() ->
                        ProblemException.notFound(DECISION, Long.toString(id), "/api/v1/documents/{id}/decisions"));
        if (decision.undoneAt != null) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, Words.of("这个决定已经撤销过。", "This decision has been undone already."));
        }
        if (decision.verdict == Decision.Verdict.ACCEPTED) {
            if (ObservationAcceptance.KIND.equals(decision.resultKind)) {
                observations.undo(decision);
            } else {
                targets.undo(decision);
            }
        }
        decision.undoneBy = who;
        decision.undoneAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        tell(decision, Change.Action.WITHDRAWN);
        return DecisionView.of(decision);
    }

    /** The state of a proposal is public, so a decision moves the version even where it brings no figure. */
    private void tell(Decision decision, Change.Action action) {
        publications.publish(
                Origin.EDITOR,
                edition -> List.of(new Change(edition.version(), "decision", decision.id.toString(), 1, action)));
    }

    private void accept(DecisionRequest request, Cited cited, Decision decision, ParameterReader reader) {
        decision.verdict = Decision.Verdict.ACCEPTED;
        decision.resultKind =
                Required.word("kind", request.kind(), reader, ObservationAcceptance.KIND, TargetAcceptance.KIND);
        decision.resultId = TargetAcceptance.KIND.equals(decision.resultKind)
                ? targets.accept(request, cited, reader)
                : observations.accept(request, cited, reader);
    }

    private void refuseSecondDecision(Cited cited) {
        Citation place = cited.citation();
        decisions.inForce(place.document, place.asPrinted, place.occurrence).ifPresent(before -> {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "这个数字已经有决定（编号 %d）。请先撤销它。".formatted(before.id),
                            "This figure has been decided already (decision %d). Undo that first."
                                    .formatted(before.id)));
        });
    }
}
