package org.indicatordashboard.dataset;

import java.util.List;

import org.indicatordashboard.plan.Milestone;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.plan.Section;
import org.indicatordashboard.plan.Target;

/** What was promised as rows of the dataset files, in the order of their columns. */
final class WrittenPlan {

    private WrittenPlan() {}

    static List<String> plan(Plan p) {
        return Cells.of(p.naturalKey, p.title, p.titleEn, p.region, p.document, p.startsOn, p.endsOn);
    }

    static List<String> section(Section s) {
        return Cells.of(
                s.plan,
                s.sectionId,
                s.parent,
                s.kind,
                s.number,
                s.title,
                s.titleEn,
                owners(s.responsible, Responsible.Role.LEAD),
                owners(s.responsible, Responsible.Role.JOINT));
    }

    static List<String> target(Target t) {
        return Cells.of(
                t.naturalKey,
                t.name,
                t.nameEn,
                t.figureClass.code(),
                t.indicator,
                t.region,
                t.plan,
                t.sectionId,
                t.figure.low,
                t.figure.high,
                t.figure.comparator.code(),
                t.figure.unit,
                t.figure.asPrinted,
                t.citation.document,
                t.citation.section,
                t.citation.occurrence,
                t.dueOn,
                t.dueInferred,
                owners(t.responsible, Responsible.Role.LEAD),
                owners(t.responsible, Responsible.Role.JOINT),
                t.baseline,
                t.qualifies,
                t.note,
                t.noteEn,
                t.readingNote,
                t.readingNoteEn);
    }

    static List<String> milestone(Milestone m) {
        return Cells.of(
                m.target,
                m.dueOn,
                m.figure.low,
                m.figure.high,
                m.figure.comparator.code(),
                m.figure.unit,
                m.figure.asPrinted,
                m.citation.document,
                m.citation.section,
                m.citation.occurrence,
                m.note,
                m.noteEn);
    }

    static List<String> evidence(RelatedEvidence e) {
        return Cells.of(e.target, e.observation, e.scenario, e.relation.code(), e.reason, e.reasonEn);
    }

    private static String owners(List<Responsible> responsible, Responsible.Role role) {
        return Cells.list(responsible.stream()
                .filter(r -> r.role == role)
                .map(r -> r.unit)
                .toList());
    }
}
