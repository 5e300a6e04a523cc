package org.indicatordashboard.reporting.brief;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.reporting.question.Question;
import org.indicatordashboard.reporting.question.Questions;
import org.indicatordashboard.reporting.supervision.Reminders;
import org.indicatordashboard.time.Vantage;

/** What was put to whom, and how long ago. */
@ApplicationScoped
class Dispatches {

    @Inject
    Questions questions;

    @Inject
    Reminders reminders;

    @Inject
    ResponsibleUnits units;

    @Inject
    Diagnosis diagnosis;

    @Inject
    Clock clock;

    /**
     * Questions put by a day, newest first.
     *
     * @param regions whose units, none for all
     */
    List<BriefView.Question> questions(Vantage vantage, LocalDate until, Set<String> regions) {
        Map<String, String> regionOf =
                units.at(vantage.version()).stream().collect(Collectors.toMap(u -> u.naturalKey, u -> u.region));
        Set<String> present = diagnosis.at(vantage).stream().map(Finding::id).collect(Collectors.toSet());
        return questions.until(until.plusDays(1).atStartOfDay(clock.getZone()).toInstant()).stream()
                .filter(q -> regions.isEmpty() || regions.contains(regionOf.get(q.unit)))
                .map(q -> view(q, until, !present.contains(q.check)))
                .toList();
    }

    /** When each unit was reminded last, by a day. */
    Map<String, LocalDate> reminders(LocalDate until) {
        Instant end = until.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return reminders.last(end).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> LocalDate.ofInstant(e.getValue(), clock.getZone())));
    }

    private BriefView.Question view(Question question, LocalDate day, boolean isSettled) {
        LocalDate asked = LocalDate.ofInstant(question.askedAt, clock.getZone());
        return new BriefView.Question(
                question.check,
                question.unit,
                question.text,
                question.textEn,
                asked,
                ChronoUnit.DAYS.between(asked, day),
                isSettled);
    }
}
