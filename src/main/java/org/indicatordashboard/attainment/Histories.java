package org.indicatordashboard.attainment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** Makes the index again for earlier months and earlier versions. */
@ApplicationScoped
class Histories {

    private static final int MONTHS = 24;
    private static final int VERSIONS = 12;

    @Inject
    Attainments attainments;

    @Transactional
    HistoryView of(Vantage vantage, TargetQuestion question) {
        YearMonth last = YearMonth.from(vantage.asOf().plusDays(1)).minusMonths(1);
        return new HistoryView(
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> last.minusMonths(MONTHS - 1L - i).atEndOfMonth())
                        .map(day -> moment(day, vantage.version(), vantage, question))
                        .toList(),
                LongStream.rangeClosed(Math.max(1, vantage.version() - VERSIONS + 1), vantage.version())
                        .mapToObj(version -> moment(vantage.asOf(), version, vantage, question))
                        .toList());
    }

    private HistoryView.Moment moment(LocalDate day, long version, Vantage vantage, TargetQuestion question) {
        List<Scored> targets = attainments.scored(new Vantage(new AsOf(day, vantage.knownAt()), version), question);
        long assessable = targets.stream().filter(Scored::isAssessable).count();
        return new HistoryView.Moment(
                day,
                version,
                targets.size(),
                assessable,
                Groups.coverage(assessable, targets.size()),
                attainments.index(targets, version));
    }
}
