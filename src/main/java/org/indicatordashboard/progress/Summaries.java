package org.indicatordashboard.progress;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.progress.SummaryView.DomainCount;
import org.indicatordashboard.progress.SummaryView.ResponsibleCount;
import org.indicatordashboard.progress.SummaryView.SectionCount;
import org.indicatordashboard.time.Vantage;

/** Counts assessed targets. */
final class Summaries {

    /** Who owes most comes first; those without an owner come last. */
    private static final Comparator<ResponsibleCount> MOST_FIRST = Comparator.comparing(
                    (ResponsibleCount c) -> c.unit() == null)
            .thenComparing(ResponsibleCount::total, Comparator.reverseOrder())
            .thenComparing(c -> c.unit() == null ? "" : c.unit());

    private Summaries() {}

    static SummaryView of(List<AssessedTarget> targets, Vantage vantage, String ruleSet) {
        return new SummaryView(
                vantage.asOf(),
                vantage.knownAt(),
                ruleSet,
                targets.size(),
                byStatus(targets),
                byDomain(targets),
                byResponsible(targets),
                bySection(targets));
    }

    private static List<DomainCount> byDomain(List<AssessedTarget> targets) {
        Map<Domain, List<AssessedTarget>> groups =
                targets.stream().collect(Collectors.groupingBy(t -> t.indicator().domain));
        return Arrays.stream(Domain.values())
                .filter(groups::containsKey)
                .map(d -> new DomainCount(d.code(), groups.get(d).size(), byStatus(groups.get(d))))
                .toList();
    }

    private static List<ResponsibleCount> byResponsible(List<AssessedTarget> targets) {
        Map<String, List<AssessedTarget>> groups = new LinkedHashMap<>();
        for (AssessedTarget target : targets) {
            target.target()
                    .owners()
                    .forEach(unit -> groups.computeIfAbsent(unit, u -> new java.util.ArrayList<>())
                            .add(target));
        }
        return groups.entrySet().stream()
                .map(g -> new ResponsibleCount(g.getKey(), g.getValue().size(), byStatus(g.getValue())))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static List<SectionCount> bySection(List<AssessedTarget> targets) {
        record Key(String plan, String section) {}
        Map<Key, List<AssessedTarget>> groups = targets.stream()
                .collect(Collectors.groupingBy(
                        t -> new Key(t.target().plan, t.target().sectionId), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(g -> new SectionCount(
                        g.getKey().plan(), g.getKey().section(), g.getValue().size(), byStatus(g.getValue())))
                .toList();
    }

    static Map<String, Long> byStatus(Collection<AssessedTarget> targets) {
        Map<Status, Long> counted = targets.stream()
                .collect(Collectors.groupingBy(t -> t.assessment().status(), Collectors.counting()));
        return Arrays.stream(Status.values())
                .collect(Collectors.toMap(
                        Status::code,
                        (Function<Status, Long>) s -> counted.getOrDefault(s, 0L),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
