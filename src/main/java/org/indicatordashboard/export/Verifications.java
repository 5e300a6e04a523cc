package org.indicatordashboard.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecord;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/** Compares what a file shows with what the service says today. */
@ApplicationScoped
class Verifications {

    private static final int LISTED = 1_000;

    @Inject
    ExportRecords records;

    @Inject
    Publications publications;

    @Inject
    CurrentVersion current;

    @Inject
    Evaluation evaluation;

    @Inject
    Causes causes;

    @Inject
    Clock clock;

    /** Empty where no file carries this code. */
    @Transactional
    Optional<VerificationView> of(String typed) {
        return records.find(typed).map(this::compared);
    }

    private VerificationView compared(ExportRecord record) {
        ExportQuery made = record.made();
        Vantage then = made.vantage();
        Vantage now = new Vantage(new AsOf(then.asOf(), knownAt(record)), current.get());
        Map<String, Value> before = evaluation.of(made, then);
        List<VerificationView.ChangedView> changes = changes(before, evaluation.of(made, now), then, now);
        return new VerificationView(
                record.code,
                made.kind(),
                Evaluation.subject(made),
                made.path(),
                made.query(),
                then.asOf(),
                then.knownAt(),
                then.version(),
                publications.at(then.version()).map(p -> p.publishedAt).orElse(null),
                record.createdAt,
                made.frozen(),
                made.live(),
                new VerificationView.Compared(now.asOf(), now.knownAt(), now.version()),
                changes.isEmpty(),
                before.size(),
                before.values().stream()
                        .limit(LISTED)
                        .map(VerificationView.ValueView::of)
                        .toList(),
                changes.size(),
                changes.stream().limit(LISTED).toList());
    }

    /** A file of the day it was made is compared with today; one that looked at an earlier day keeps looking at it. */
    private LocalDate knownAt(ExportRecord record) {
        LocalDate made = LocalDate.ofInstant(record.createdAt, clock.getZone());
        return record.knownAt.isBefore(made) ? record.knownAt : LocalDate.now(clock);
    }

    private List<VerificationView.ChangedView> changes(
            Map<String, Value> before, Map<String, Value> after, Vantage then, Vantage now) {
        Causes.Between between = causes.between(then.version(), now.version());
        Map<String, Value> all = new LinkedHashMap<>(after);
        all.putAll(before);
        return Stream.concat(before.keySet().stream(), after.keySet().stream().filter(id -> !before.containsKey(id)))
                .filter(id -> !before.containsKey(id)
                        || !after.containsKey(id)
                        || !before.get(id).reads(after.get(id)))
                .map(id -> new VerificationView.ChangedView(
                        id,
                        all.get(id).label().zh(),
                        all.get(id).label().en(),
                        VerificationView.Said.of(before.get(id)),
                        VerificationView.Said.of(after.get(id)),
                        between.of(before.get(id), after.get(id))))
                .toList();
    }
}
