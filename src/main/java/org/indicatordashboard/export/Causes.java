package org.indicatordashboard.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.plan.Targets;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Publication;
import org.indicatordashboard.publication.Publications;
import org.indicatordashboard.publication.Revised;

/** Finds why values changed between two dataset versions. */
@ApplicationScoped
class Causes {

    @Inject
    Publications publications;

    @Inject
    Observations observations;

    @Inject
    Targets targets;

    /** Tells of a value, as it was and as it is, what brought the change. */
    interface Between {
        List<VerificationView.Cause> of(Value before, Value after);
    }

    @Transactional
    Between between(long version, long later) {
        Map<Value.Row, List<Change>> changes = publications.changesAfter(version, later).stream()
                .collect(Collectors.groupingBy(c -> new Value.Row(c.kind, c.naturalKey)));
        Map<Long, Publication> published = publications.after(version, later).stream()
                .collect(Collectors.toMap(p -> p.version, Function.identity()));
        return (before, after) -> {
            List<VerificationView.Cause> found = Stream.of(before, after)
                    .filter(v -> v != null)
                    .flatMap(v -> v.rows().stream())
                    .distinct()
                    .flatMap(row -> changes.getOrDefault(row, List.of()).stream())
                    .sorted(Comparator.comparing(c -> c.id))
                    .map(c -> cause(c, published.get(c.version), later))
                    .toList();
            return found.isEmpty() ? becameKnown(after) : found;
        };
    }

    private VerificationView.Cause cause(Change change, Publication publication, long later) {
        Words note = note(change, later).orElse(Words.of(null, null));
        return new VerificationView.Cause(
                change.kind,
                change.naturalKey,
                change.action,
                change.version,
                publication.publishedAt,
                publication.origin,
                null,
                note.zh(),
                note.en());
    }

    /** What the revision says of itself; a withdrawn one no longer speaks. */
    private Optional<Words> note(Change change, long later) {
        if (change.action == Change.Action.WITHDRAWN) {
            return Optional.empty();
        }
        return switch (change.kind) {
            case "observation" ->
                said(observations.history(later, change.naturalKey), change, o -> Words.of(o.note, o.noteEn));
            case "target" -> said(targets.history(later, change.naturalKey), change, t -> Words.of(t.note, t.noteEn));
            default -> Optional.empty();
        };
    }

    /** A note that the revision before carried already says nothing about the change. */
    private static <E extends Revised> Optional<Words> said(List<E> history, Change change, Function<E, Words> noteOf) {
        Optional<Words> before = note(history, change.revision - 1, noteOf);
        return note(history, change.revision, noteOf).filter(now -> !before.equals(Optional.of(now)));
    }

    private static <E extends Revised> Optional<Words> note(List<E> history, int revision, Function<E, Words> noteOf) {
        return history.stream().filter(r -> r.revision == revision).findFirst().map(noteOf);
    }

    private static List<VerificationView.Cause> becameKnown(Value after) {
        return after == null || after.knownFrom() == null
                ? List.of()
                : List.of(new VerificationView.Cause(
                        after.rows().get(0).kind(),
                        after.rows().get(0).key(),
                        null,
                        null,
                        null,
                        null,
                        after.knownFrom(),
                        null,
                        null));
    }
}
