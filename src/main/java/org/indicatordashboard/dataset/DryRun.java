package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.assessment.Judges;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.attainment.Attainments;
import org.indicatordashboard.attainment.HistoryView;
import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.diagnosis.arithmetic.QuantityText;
import org.indicatordashboard.progress.AssessedTarget;
import org.indicatordashboard.progress.AssessedTargets;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/**
 * Publishes dataset files, looks, and takes all of it back: what it says is what a start with them would bring, computed by
 * the same code on the same tables.
 */
@ApplicationScoped
class DryRun {

    private static final int LISTED = 1_000;

    /** Seconds, as of a publication. */
    private static final int LONGEST = 3_600;

    @Inject
    DatasetPublisher publisher;

    @Inject
    AssessedTargets scoreboard;

    @Inject
    Attainments attainments;

    @Inject
    Diagnosis diagnosis;

    @Inject
    Judges judges;

    @Inject
    CurrentVersion current;

    /** Everything that is compared. */
    private record Looked(DryRunView.Side side, List<AssessedTarget> targets, List<Finding> findings) {}

    /**
     * @param folders the dataset, and those that add to it
     * @param question judged by the rules that are tried; what stands is judged by the configured ones
     * @throws MistakenDataset naming every mistake in the files
     */
    DryRunView of(List<Path> folders, AsOf clocks, TargetQuestion question) {
        Mistakes mistakes = new Mistakes();
        Dataset dataset = Dataset.read(folders, mistakes);
        if (!mistakes.found().isEmpty()) {
            throw new MistakenDataset(mistakes.found());
        }
        Looked before = look(new Vantage(clocks, current.get()), question.under(null));
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST));
        try {
            List<Change> changes = publisher.publish(dataset);
            long version = changes.stream().mapToLong(c -> c.version).max().orElse(current.get());
            Looked after = look(new Vantage(clocks, version), question);
            return compared(clocks, changes, before, after);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Looked look(Vantage vantage, TargetQuestion question) {
        List<AssessedTarget> targets = scoreboard.assessed(vantage, question);
        List<Finding> findings = diagnosis.at(vantage);
        HistoryView.Moment moment = attainments.moment(vantage, question);
        return new Looked(
                new DryRunView.Side(
                        judges.by(question.ruleSet()).ruleSet(),
                        targets.size(),
                        counted(
                                Status.values(),
                                Status::code,
                                targets.stream().map(t -> t.assessment().status())),
                        moment.assessable(),
                        moment.coverage(),
                        moment.index(),
                        counted(
                                Outcome.values(),
                                Outcome::code,
                                findings.stream().map(Finding::outcome))),
                targets,
                findings);
    }

    private static DryRunView compared(AsOf clocks, List<Change> changes, Looked before, Looked after) {
        return new DryRunView(
                clocks.asOf(),
                clocks.knownAt(),
                changes.stream().collect(Collectors.groupingBy(c -> c.kind, TreeMap::new, Collectors.counting())),
                before.side(),
                after.side(),
                targets(before.targets(), after.targets()),
                checks(before.findings(), after.findings()));
    }

    private static List<DryRunView.TargetMove> targets(List<AssessedTarget> before, List<AssessedTarget> after) {
        Map<String, AssessedTarget> then = byId(before, t -> t.target().naturalKey);
        Map<String, AssessedTarget> now = byId(after, t -> t.target().naturalKey);
        return ids(then, now)
                .filter(id -> status(then.get(id)) != status(now.get(id)))
                .map(id -> {
                    var target = (now.containsKey(id) ? now : then).get(id).target();
                    return new DryRunView.TargetMove(
                            id, target.name, target.nameEn, status(then.get(id)), status(now.get(id)));
                })
                .limit(LISTED)
                .toList();
    }

    private static List<DryRunView.CheckMove> checks(List<Finding> before, List<Finding> after) {
        Map<String, Finding> then = byId(before, Finding::id);
        Map<String, Finding> now = byId(after, Finding::id);
        return ids(then, now)
                .filter(id -> outcome(then.get(id)) != outcome(now.get(id))
                        || !Objects.equals(result(then.get(id)), result(now.get(id))))
                .map(id -> {
                    Finding either = (now.containsKey(id) ? now : then).get(id);
                    return new DryRunView.CheckMove(
                            id,
                            either.name().zh(),
                            either.name().en(),
                            outcome(then.get(id)),
                            outcome(now.get(id)),
                            result(then.get(id)),
                            result(now.get(id)));
                })
                .limit(LISTED)
                .toList();
    }

    private static Status status(AssessedTarget target) {
        return target == null ? null : target.assessment().status();
    }

    private static Outcome outcome(Finding finding) {
        return finding == null ? null : finding.outcome();
    }

    private static String result(Finding finding) {
        return finding == null || finding.result() == null ? null : QuantityText.of(finding.result());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static <T> Stream<String> ids(Map<String, T> then, Map<String, T> now) {
        return Stream.concat(now.keySet().stream(), then.keySet().stream()).distinct();
    }

    private static <E> Map<String, Long> counted(E[] all, Function<E, String> code, Stream<E> found) {
        Map<E, Long> counts = found.collect(Collectors.groupingBy(e -> e, HashMap::new, Collectors.counting()));
        return Arrays.stream(all)
                .collect(Collectors.toMap(code, e -> counts.getOrDefault(e, 0L), (a, b) -> a, LinkedHashMap::new));
    }
}
