package org.indicatordashboard.confirmation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.answer.ParameterReader;
import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.CitationSpans;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.document.Span;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.problem.ProblemException;
import org.indicatordashboard.problem.ProblemKind;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;

/** Carries out what an editor decides about a proposed figure: whole, or not at all. */
@ApplicationScoped
class Confirmation {

    static final Words DOCUMENT = Words.of("来源文件", "document");
    private static final Words DECISION = Words.of("决定", "decision");

    /** Longer words are no figure. */
    private static final int LONGEST_WORDS = 100;

    @Inject
    Publications publications;

    @Inject
    Documents documents;

    @Inject
    CitationSpans texts;

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
        Cited cited = cited(documentId, request, reader);
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
        decisions.persist(decision);
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

    private Cited cited(String documentId, DecisionRequest request, ParameterReader reader) {
        long version = publications.newest();
        Document document = documents
                .at(version, documentId)
                .orElseThrow(() -> ProblemException.notFound(DOCUMENT, documentId, "/api/v1/documents"));
        FlatText text = texts.at(version).get(documentId);
        if (text == null) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "这份文件的文字还没有导入。请先用 POST /documents/{id}/text 导入。",
                            "The text of this document has not been imported. Import it with POST /documents/{id}/text first."));
        }
        Span span = span(request, text, reader);
        reader.done();
        return new Cited(document, new Citation(documentId, section(request), text.words(span), text.occurrence(span)));
    }

    private static Span span(DecisionRequest request, FlatText text, ParameterReader reader) {
        int start = request.start() == null ? -1 : request.start();
        int end = request.end() == null ? -1 : request.end();
        if (start < 0 || end <= start || end > text.length() || end - start > LONGEST_WORDS) {
            reader.refuse(
                    "start",
                    Words.of(
                            "start 与 end 应在 0 到 %d 之间，start 小于 end，最多 %d 个字符。".formatted(text.length(), LONGEST_WORDS),
                            "start and end must lie between 0 and %d, start below end, at most %d characters."
                                    .formatted(text.length(), LONGEST_WORDS)));
        }
        return new Span(start, end);
    }

    private static String section(DecisionRequest request) {
        return request.section() == null || request.section().isBlank()
                ? "正文"
                : request.section().strip();
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
