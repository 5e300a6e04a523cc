package org.indicatordashboard.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.progress.AssessedTarget;

/**
 * Target lint: what is wrong with a target as it was set.
 *
 * @param related evidence near each target, by target id
 * @param observations the visible ones among it, by id
 */
record TargetFindings(
        Surroundings around,
        Map<String, Plan> plans,
        Map<String, List<RelatedEvidence>> related,
        Map<String, Observation> observations) {

    Stream<Finding> all() {
        List<AssessedTarget> counted = around.targets().stream()
                .filter(t -> t.target().figureClass == FigureClass.FIGURE)
                .toList();
        return Stream.of(
                        counted.stream().filter(this::isMetWhenSet).map(this::metWhenSet),
                        counted.stream().map(this::belowBaseline).filter(Objects::nonNull),
                        counted.stream().filter(t -> t.target().dueOn == null).map(TargetFindings::undated),
                        counted.stream()
                                .filter(t -> t.target().responsible.isEmpty())
                                .map(TargetFindings::ownerless),
                        counted.stream()
                                .filter(t -> !t.indicator().unit.equals(t.target().figure.unit))
                                .map(TargetFindings::unitDiffers),
                        setTwice(counted))
                .flatMap(s -> s);
    }

    private boolean isMetWhenSet(AssessedTarget t) {
        LocalDate achieved = t.assessment().achievedOn();
        return t.assessment().reasons().stream().anyMatch(r -> r.code().equals("met-when-set"))
                || achieved != null && achieved.isBefore(plans.get(t.target().plan).startsOn);
    }

    private Finding metWhenSet(AssessedTarget t) {
        List<FindingInput> inputs = new ArrayList<>(List.of(Surroundings.input(t.target())));
        t.evidence().map(around::input).forEach(inputs::add);
        return finding(
                FindingKind.MET_WHEN_SET,
                t.target(),
                inputs,
                Words.of("提出时已经达到，完成率没有意义。", "It was met when it was set, so its completion means nothing."),
                Words.of("确认基期值，或另定目标值。", "Confirm the baseline, or set another value."));
    }

    /** Of related values in the same unit from before the plan those that already lay above what it promises. */
    private Finding belowBaseline(AssessedTarget t) {
        Target target = t.target();
        BigDecimal promised = target.figure.low;
        if (promised == null || t.indicator().direction != Direction.HIGHER) {
            return null;
        }
        List<FindingInput> above = related.getOrDefault(target.naturalKey, List.of()).stream()
                .filter(e -> e.relation == RelatedEvidence.Relation.PARTIAL && e.observation != null)
                .map(e -> observations.get(e.observation))
                .filter(Objects::nonNull)
                .filter(o -> o.figure.unit.equals(target.figure.unit)
                        && o.periodEnd.isBefore(plans.get(target.plan).startsOn)
                        && o.figure.low != null
                        && o.figure.low.compareTo(promised) > 0)
                .map(around::input)
                .toList();
        if (above.isEmpty()) {
            return null;
        }
        return finding(
                FindingKind.BELOW_BASELINE,
                target,
                Stream.concat(Stream.of(Surroundings.input(target)), above.stream())
                        .toList(),
                Words.of(
                        "目标低于此前已知的相关数值；口径未必相同，只作提示。",
                        "It lies below related values known before; their scope may differ, so this is a hint."),
                Words.of("请责任单位说明口径和目标的依据。", "The owner explains the scope and what the target rests on."));
    }

    private static Finding undated(AssessedTarget t) {
        return finding(
                FindingKind.UNDATED,
                t.target(),
                List.of(Surroundings.input(t.target())),
                Words.of("文件没有写明期限，永远不会逾期。", "No date is printed, so it can never be overdue."),
                Words.of("请发文单位明确期限。", "The issuer names a date."));
    }

    private static Finding ownerless(AssessedTarget t) {
        return finding(
                FindingKind.OWNERLESS,
                t.target(),
                List.of(Surroundings.input(t.target())),
                Words.of("文件没有写明责任单位，没有人报送。", "No unit is named, so nobody reports it."),
                Words.of("请牵头单位指定责任单位。", "The lead bureau names a unit."));
    }

    private static Finding unitDiffers(AssessedTarget t) {
        return finding(
                FindingKind.UNIT_DIFFERS,
                t.target(),
                List.of(Surroundings.input(t.target())),
                Words.of(
                        "目标的单位是“%s”，指标的单位是“%s”。".formatted(t.target().figure.unit, t.indicator().unit),
                        "The target is in “%s”, its indicator in “%s”."
                                .formatted(t.target().figure.unit, t.indicator().unit)),
                Words.of("核对 targets.csv 与 indicators.csv。", "Compare targets.csv with indicators.csv."));
    }

    private static Stream<Finding> setTwice(List<AssessedTarget> counted) {
        record Key(String indicator, String region, LocalDate dueOn) {}
        Map<Key, List<Target>> groups = new LinkedHashMap<>();
        counted.stream()
                .map(AssessedTarget::target)
                .forEach(t -> groups.computeIfAbsent(new Key(t.indicator, t.region, t.dueOn), k -> new ArrayList<>())
                        .add(t));
        return groups.values().stream()
                .filter(TargetFindings::differ)
                .map(same -> finding(
                        FindingKind.SET_TWICE,
                        same.get(0),
                        same.stream().map(Surroundings::input).toList(),
                        Words.of("同一指标、同一期限有不同的目标值。", "One indicator has different targets for one date."),
                        Words.of("请发文单位明确以哪一个为准。", "The issuers say which one holds.")));
    }

    private static boolean differ(Collection<Target> same) {
        return same.stream()
                        .map(t -> t.figure.figure())
                        .map(TargetFindings::numbers)
                        .distinct()
                        .count()
                > 1;
    }

    private static List<Object> numbers(Figure figure) {
        return java.util.Arrays.asList(figure.low(), figure.high(), figure.comparator(), figure.unit());
    }

    private static Finding finding(
            FindingKind kind, Target target, List<FindingInput> inputs, Words statement, Words settledBy) {
        return new Finding(
                kind.code() + "." + target.naturalKey,
                null,
                kind,
                Words.of(target.name, target.nameEn),
                target.region,
                null,
                Outcome.OPEN,
                null,
                inputs,
                null,
                null,
                null,
                statement,
                settledBy,
                target.owners().get(0),
                List.of());
    }
}
