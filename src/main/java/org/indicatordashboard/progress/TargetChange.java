package org.indicatordashboard.progress;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;

/**
 * One target at two points of view.
 *
 * @param before null where it was not in force
 * @param after null where it is no longer in force
 */
record TargetChange(AssessedTarget before, AssessedTarget after) {

    /** What kind of difference it is. */
    @Schema(name = "TargetChangeKind")
    enum Kind implements Coded {
        /** In force only after. */
        ADDED("新纳入", "Added"),
        /** In force only before. */
        REMOVED("不再有效", "No longer in force"),
        /** Another status, further along. */
        BETTER("进步", "Better"),
        /** Another status, less far along. */
        WORSE("退步", "Worse"),
        /** Another status that is neither: silence, staleness, what cannot be told. */
        STATUS("状态变化", "Another status"),
        /** The same status on another value. */
        VALUE("数值变化", "Another value"),
        /** Nothing but more evidence, or nothing at all. */
        SAME("仅新增材料", "Only more evidence");

        private final Words words;

        Kind(String zh, String en) {
            words = Words.of(zh, en);
        }

        Words words() {
            return words;
        }
    }

    /** Statuses that say how far along, the furthest first. */
    private static final List<Status> ALONG =
            List.of(Status.ACHIEVED, Status.ON_TRACK, Status.BEHIND, Status.FAR_BEHIND, Status.MISSED);

    /** All that differ, in the order in which they stand after; what is gone comes last. */
    static List<TargetChange> between(List<AssessedTarget> before, List<AssessedTarget> after) {
        Map<String, AssessedTarget> earlier = before.stream()
                .collect(Collectors.toMap(
                        t -> t.target().naturalKey, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<TargetChange> stayed = after.stream()
                .map(t -> new TargetChange(earlier.remove(t.target().naturalKey), t))
                .toList();
        return Stream.concat(stayed.stream(), earlier.values().stream().map(t -> new TargetChange(t, null)))
                .filter(change -> change.kind() != Kind.SAME || !change.news().isEmpty())
                .toList();
    }

    AssessedTarget either() {
        return after == null ? before : after;
    }

    Kind kind() {
        if (before == null || after == null) {
            return before == null ? Kind.ADDED : Kind.REMOVED;
        }
        Status was = before.assessment().status();
        Status is = after.assessment().status();
        if (was == is) {
            return Objects.equals(lastRevision(before), lastRevision(after)) ? Kind.SAME : Kind.VALUE;
        }
        if (is == Status.ACHIEVED || was == Status.ACHIEVED) {
            return is == Status.ACHIEVED ? Kind.BETTER : Kind.WORSE;
        }
        if (!ALONG.contains(was) || !ALONG.contains(is)) {
            return Kind.STATUS;
        }
        return ALONG.indexOf(is) < ALONG.indexOf(was) ? Kind.BETTER : Kind.WORSE;
    }

    /** Revisions of its series that one sees after and did not see before. */
    List<Observation> news() {
        Set<String> seen = new HashSet<>();
        if (before != null) {
            before.series().forEach(o -> seen.add(revision(o)));
        }
        return after == null
                ? List.of()
                : after.series().stream()
                        .filter(o -> !seen.contains(revision(o)))
                        .toList();
    }

    private static String lastRevision(AssessedTarget assessed) {
        return assessed.last().map(TargetChange::revision).orElse(null);
    }

    private static String revision(Observation observation) {
        return observation.naturalKey + "#" + observation.revision;
    }
}
