package org.indicatordashboard.progress;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.time.Vantage;

/** What became of targets between two points of view, for other rooms. */
@ApplicationScoped
public class ChangedTargets {

    @Inject
    AssessedTargets scoreboard;

    @Inject
    TargetDetails details;

    /** @param most how many are listed; all are counted */
    @Transactional
    public TargetChangesView between(Vantage from, Vantage to, TargetQuestion question, int most) {
        List<AssessedTarget> before = scoreboard.assessed(from, question);
        List<AssessedTarget> after = scoreboard.assessed(to, question);
        List<TargetChange> changes = TargetChange.between(before, after);
        var observations = details.views(to.version()).observations();
        return TargetChangesView.of(
                TargetChangesView.Side.of(from, before),
                TargetChangesView.Side.of(to, after),
                byKind(changes),
                new Page<>(
                        changes.size(),
                        changes.stream()
                                .limit(most)
                                .map(c -> TargetChangeView.of(c, observations))
                                .toList(),
                        null));
    }

    static Map<String, Long> byKind(List<TargetChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(c -> c.kind().code(), TreeMap::new, Collectors.counting()));
    }
}
