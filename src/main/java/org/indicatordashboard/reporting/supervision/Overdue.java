package org.indicatordashboard.reporting.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.reporting.round.ReportingConfig;
import org.indicatordashboard.reporting.round.Submissions;
import org.indicatordashboard.time.Vantage;

/** Finds what is past due and unreported, unit by unit, the longest first. */
@ApplicationScoped
class Overdue {

    /** What nobody owes comes last. */
    private static final Comparator<SupervisionView> ORDER = Comparator.comparing(
                    SupervisionView::unit, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SupervisionView::daysOverdue, Comparator.reverseOrder())
            .thenComparing(SupervisionView::target);

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Reminders reminders;

    @Inject
    Submissions submissions;

    @Inject
    Escalation escalation;

    @Inject
    ReportingConfig reporting;

    @Inject
    Clock clock;

    @Transactional
    List<SupervisionView> at(Vantage vantage) {
        Map<String, Instant> reminded = reminders.last();
        Map<String, Long> counts = reminders.since(submissions.lastApproved());
        List<SupervisionView> overdue = new ArrayList<>();
        List<AssessedTarget> silent = scoreboard.assessed(
                vantage,
                new TargetQuestion(
                        TargetScope.ALL,
                        t -> t.figureClass == FigureClass.FIGURE,
                        t -> t.assessment().status() == Status.UNREPORTED));
        for (AssessedTarget target : silent) {
            for (String unit : target.target().owners()) {
                overdue.add(view(target, unit, vantage, reminded.get(unit), counts.getOrDefault(unit, 0L)));
            }
        }
        overdue.sort(ORDER);
        return overdue;
    }

    /** The next day by which a month is to be reported. */
    LocalDate nextDeadline(LocalDate day) {
        LocalDate thisMonth = day.withDayOfMonth(reporting.deadlineDay());
        return day.isAfter(thisMonth) ? thisMonth.plusMonths(1) : thisMonth;
    }

    private SupervisionView view(AssessedTarget t, String unit, Vantage vantage, Instant reminded, long count) {
        Level level = escalation.of(count);
        Observation newest = t.newest();
        return new SupervisionView(
                unit,
                t.target().naturalKey,
                t.target().name,
                t.target().nameEn,
                t.target().figure.figure(),
                t.target().dueOn,
                ChronoUnit.DAYS.between(t.target().dueOn, vantage.asOf()),
                newest == null ? null : newest.figure.figure(),
                newest == null ? null : newest.period,
                reminded == null ? null : LocalDate.ofInstant(reminded, clock.getZone()),
                nextDeadline(LocalDate.now(clock)),
                count,
                level,
                level == null ? null : level.words().zh(),
                level == null ? null : level.words().en());
    }
}
