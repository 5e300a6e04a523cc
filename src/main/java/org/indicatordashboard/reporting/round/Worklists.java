package org.indicatordashboard.reporting.round;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.ResponsibleUnits;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/** Finds out what a unit has to report: every counted target of its own in force, month by month. */
@ApplicationScoped
class Worklists {

    private static final Words UNIT = Words.of("责任单位", "responsible unit");

    @Inject
    AssessedTargets scoreboard;

    @Inject
    ResponsibleUnits units;

    @Inject
    CurrentVersion current;

    @Inject
    ReportingConfig config;

    @Inject
    Clock clock;

    /** At the end of the month, with all that is known today. */
    Worklist of(String unit, Period month) {
        long version = current.get();
        if (!units.names(version).contains(unit)) {
            throw ProblemException.notFound(UNIT, unit, "/api/v1/responsible-units");
        }
        Vantage vantage = new Vantage(new AsOf(month.end(), LocalDate.now(clock)), version);
        return new Worklist(
                unit, month, version, deadline(month), scoreboard.assessed(vantage, TargetQuestion.owedBy(unit)));
    }

    LocalDate deadline(Period month) {
        return month.end().plusDays(config.deadlineDay());
    }

    /** @throws ProblemException where it is no month, or one that has not begun */
    Period month(String text) {
        Period month = Period.parseMonth(text)
                .orElseThrow(() -> ProblemException.badParameter(
                        "month",
                        Words.of(
                                "“%s” 不是月份。请写成 2024-03 这样的月份。".formatted(Shortened.of(text)),
                                "“%s” is not a month. Write a month like 2024-03.".formatted(Shortened.of(text)))));
        if (month.start().isAfter(LocalDate.now(clock))) {
            throw ProblemException.badParameter(
                    "month", Words.of("%s 还没有开始。".formatted(month), "%s has not begun yet.".formatted(month)));
        }
        return month;
    }
}
