package org.indicatordashboard.plan;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.AuditRecorder;
import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Edition;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.publication.Publications;

/** Settles who reports on targets of which no document says so: a published revision; what a document prints stays. */
@ApplicationScoped
class Owners {

    private static final Words TARGET = Words.of("目标", "target");
    private static final int LONGEST = 1_000;

    @Inject
    Targets targets;

    @Inject
    ResponsibleUnits units;

    @Inject
    Publications publications;

    @Inject
    AuditRecorder witness;

    @Transactional
    OwnerView settle(String id, OwnerRequest request) {
        OwnerView[] settled = new OwnerView[1];
        publications.publish(Origin.EDITOR, edition -> {
            Target before = unowned(id, edition);
            Target after = before.ownedBy(unit(request, edition));
            List<org.indicatordashboard.publication.Change> changes = List.of(targets.append(after, before, edition));
            settled[0] = new OwnerView(id, ResponsibleView.of(after.responsible), after.revision, edition.version());
            return changes;
        });
        witness.did("settle-owner", id, request.unit() + reason(request));
        return settled[0];
    }

    private Target unowned(String id, Edition edition) {
        Target target = targets.at(edition.version() - 1, id)
                .orElseThrow(() -> ProblemException.notFound(TARGET, id, "/api/v1/targets"));
        if (!target.responsible.isEmpty() && target.enteredBy != Origin.EDITOR) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of("这项目标的责任单位由文件写明，不能另定。", "A document names who owes this target; nobody else settles it."));
        }
        return target;
    }

    private String unit(OwnerRequest request, Edition edition) {
        if (request.unit() == null || !units.names(edition.version() - 1).contains(request.unit())) {
            throw ProblemException.badParameter(
                    "unit",
                    Words.of(
                            "没有责任单位 “%s”。现有的列在 /api/v1/responsible-units。"
                                    .formatted(Shortened.of(request.unit() == null ? "" : request.unit())),
                            "There is no responsible unit “%s”. All there are, are listed at /api/v1/responsible-units."
                                    .formatted(Shortened.of(request.unit() == null ? "" : request.unit()))));
        }
        return request.unit();
    }

    private static String reason(OwnerRequest request) {
        if (request.reason() == null || request.reason().isBlank()) {
            return "";
        }
        String text = request.reason().strip();
        return ": " + text.substring(0, Math.min(LONGEST, text.length()));
    }
}
