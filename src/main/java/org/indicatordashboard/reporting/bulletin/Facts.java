package org.indicatordashboard.reporting.bulletin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.Vantage;

/**
 * What a bulletin is written from.
 *
 * @param now targets at the end of the month
 * @param before the same question at the end of the month before, with what was known then
 * @param corrections what was corrected or withdrawn since an earlier bulletin was issued
 */
record Facts(
        Period month,
        Vantage vantage,
        List<AssessedTarget> now,
        List<AssessedTarget> before,
        List<Words> corrections,
        String ruleSet) {

    /** A target whose status is another than a month ago; {@code from} is null where it was not in force. */
    record Move(AssessedTarget target, Status from) {}

    /** What one unit has not reported; without a unit, what no document says who owes. */
    record Debt(Optional<String> unit, List<AssessedTarget> targets) {}

    Map<Status, Long> counts() {
        return count(now);
    }

    Map<Status, Long> countsBefore() {
        return count(before);
    }

    List<Move> moves() {
        Map<String, AssessedTarget> then =
                before.stream().collect(Collectors.toMap(t -> t.target().naturalKey, Function.identity()));
        return now.stream()
                .map(t -> new Move(
                        t,
                        then.containsKey(t.target().naturalKey)
                                ? then.get(t.target().naturalKey).assessment().status()
                                : null))
                .filter(m -> m.from() != m.target().assessment().status())
                .toList();
    }

    List<AssessedTarget> newlyAchieved() {
        return moves().stream()
                .map(Move::target)
                .filter(t -> t.assessment().status() == Status.ACHIEVED && !isOfEarlier(t))
                .toList();
    }

    /** Achieved in an earlier period, of which only what became known in this month tells. */
    List<AssessedTarget> provenLate() {
        return moves().stream()
                .map(Move::target)
                .filter(t -> t.assessment().status() == Status.ACHIEVED && isOfEarlier(t))
                .toList();
    }

    private boolean isOfEarlier(AssessedTarget target) {
        return target.assessment().achievedOn() != null
                && target.assessment().achievedOn().isBefore(month.start());
    }

    /**
     * Unreported ones by owner, a joint one under each of its owners; who owes most comes first, and last, with an
     * empty unit, what nobody owes.
     */
    List<Debt> overdueByUnit() {
        Map<Optional<String>, List<AssessedTarget>> byUnit = now.stream()
                .filter(t -> t.assessment().status() == Status.UNREPORTED)
                .flatMap(t -> t.target().owners().stream().map(unit -> Map.entry(Optional.ofNullable(unit), t)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return byUnit.entrySet().stream()
                .map(e -> new Debt(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing((Debt d) -> d.unit().isEmpty())
                        .thenComparing(d -> d.targets().size(), Comparator.reverseOrder())
                        .thenComparing(d -> d.unit().orElse("")))
                .toList();
    }

    private static Map<Status, Long> count(List<AssessedTarget> targets) {
        Map<Status, Long> counted = targets.stream()
                .collect(Collectors.groupingBy(t -> t.assessment().status(), Collectors.counting()));
        return Arrays.stream(Status.values())
                .collect(Collectors.toMap(
                        Function.identity(), s -> counted.getOrDefault(s, 0L), (a, b) -> a, LinkedHashMap::new));
    }
}
