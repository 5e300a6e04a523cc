package org.indicatordashboard.attainment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** Makes the index again for earlier months and earlier versions. */
@ApplicationScoped
class Histories {

    private static final int MONTHS = 24;
    private static final int VERSIONS = 12;

    /** A moment takes some 300 bytes. */
    private static final int KEPT = 10_000;

    /** What is published does not change, so a further month or version is all that is ever computed. */
    private final Cache<Key, HistoryView.Moment> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(Vantage vantage, String filters) {}

    @Inject
    Attainments attainments;

    /** @param filters what the question asks, in one spelling and with its rules */
    @Transactional
    HistoryView of(Vantage vantage, TargetQuestion question, String filters) {
        YearMonth last = YearMonth.from(vantage.asOf().plusDays(1)).minusMonths(1);
        return new HistoryView(
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> last.minusMonths(MONTHS - 1L - i).atEndOfMonth())
                        .map(day -> moment(day, vantage.version(), vantage, question, filters))
                        .toList(),
                LongStream.rangeClosed(Math.max(1, vantage.version() - VERSIONS + 1), vantage.version())
                        .mapToObj(version -> moment(vantage.asOf(), version, vantage, question, filters))
                        .toList());
    }

    private HistoryView.Moment moment(
            LocalDate day, long version, Vantage vantage, TargetQuestion question, String filters) {
        Key key = new Key(new Vantage(new AsOf(day, vantage.knownAt()), version), filters);
        return kept.get(key, asked -> attainments.moment(asked.vantage(), question));
    }
}
