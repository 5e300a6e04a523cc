package org.indicatordashboard.progress;

import java.util.List;

import org.indicatordashboard.document.Citations;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.observation.ObservationViews;
import org.indicatordashboard.plan.ResponsibleView;
import org.indicatordashboard.plan.Target;

/** Shows assessed targets of one dataset version. */
record TargetViews(Citations citations, ObservationViews observations) {

    TargetView view(AssessedTarget assessed) {
        Target t = assessed.target();
        ObservationView last = assessed.last().map(observations::view).orElse(null);
        return new TargetView(
                t.naturalKey,
                t.name,
                t.nameEn,
                t.figureClass,
                t.indicator,
                assessed.indicator().domain,
                t.region,
                t.plan,
                t.citation.section,
                t.sectionId,
                t.figure.figure(),
                t.dueOn,
                t.dueInferred,
                t.baseline(),
                milestones(assessed),
                t.qualifies,
                ResponsibleView.of(t.responsible),
                citations.view(t.citation),
                t.note,
                t.noteEn,
                t.readingNote,
                t.readingNoteEn,
                TrendPoint.of(assessed),
                AssessmentView.of(assessed, last));
    }

    private List<MilestoneView> milestones(AssessedTarget assessed) {
        return assessed.milestones().stream()
                .map(m -> new MilestoneView(m.dueOn, m.figure.figure(), citations.view(m.citation), m.note, m.noteEn))
                .toList();
    }
}
