package org.indicatordashboard.reporting.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.indicatordashboard.access.Caller;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** The door to questions: append and read. */
@ApplicationScoped
public class Questions {

    private static final Words CHECK = Words.of("互校或发现", "check");

    @Inject
    EntityManager entities;

    @Inject
    Diagnosis diagnosis;

    @Inject
    CurrentVersion current;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** About a finding as it is today; asking the same unit again changes nothing. */
    @Transactional
    Question ask(String check, String unit) {
        return of(unit).stream().filter(q -> q.check.equals(check)).findFirst().orElseGet(() -> append(check, unit));
    }

    /** Newest first. */
    @Transactional
    public List<Question> of(String unit) {
        return entities.createQuery("from Question where unit = :unit order by id desc", Question.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    /** Those put before a moment to whatever unit, newest first. */
    @Transactional
    public List<Question> until(Instant end) {
        return entities.createQuery("from Question where askedAt < :end order by id desc", Question.class)
                .setParameter("end", end)
                .getResultList();
    }

    private Question append(String check, String unit) {
        LocalDate today = LocalDate.now(clock);
        Finding finding = diagnosis.at(new Vantage(new AsOf(today, today), current.get())).stream()
                .filter(f -> f.id().equals(check))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(CHECK, check, "/api/v1/checks"));
        Question question = new Question();
        question.check = check;
        question.unit = unit;
        question.text = finding.name().zh() + "：" + finding.statement().zh();
        question.textEn = finding.name().en() + ": " + finding.statement().en();
        question.askedBy = caller.name();
        question.askedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        entities.persist(question);
        entities.flush();
        return question;
    }
}
