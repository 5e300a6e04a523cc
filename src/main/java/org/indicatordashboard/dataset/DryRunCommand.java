package org.indicatordashboard.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;

import org.indicatordashboard.assessment.RuleSetName;
import org.indicatordashboard.http.problem.EndOfStart;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.progress.TargetQuestion;
import org.indicatordashboard.time.AsOf;

/**
 * {@code java -jar quarkus-run.jar dry-run FOLDER [DAY] [RULE-SET]}: says what a start with these dataset files, and these
 * rules, would change, and ends; 0 where they can be loaded, 2 where not. Nothing is published, no port is opened.
 */
@ApplicationScoped
class DryRunCommand {

    static final String COMMAND = "dry-run";

    /** Before everything else that happens at start. */
    private static final int FIRST = 1;

    private static final int SHOWN = 20;

    @Inject
    DryRun dryRun;

    @Inject
    Clock clock;

    void run(@Observes @Priority(FIRST) StartupEvent start, @CommandLineArguments String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals(COMMAND)) {
            return;
        }
        if (arguments.length < 2 || arguments.length > 4) {
            throw EndOfStart.refused("""
                    用法：dry-run 文件夹 [评估日] [规则集]，例如 dry-run config/dataset 2024-12-31 2026-2-putuo。
                    Usage: dry-run FOLDER [DAY] [RULE-SET], such as dry-run config/dataset 2024-12-31 2026-2-putuo.""");
        }
        Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw EndOfStart.refused("""
                    没有文件夹 %1$s。
                    There is no folder %1$s.""".formatted(folder));
        }
        try {
            DryRunView found = dryRun.of(
                    Districts.within(List.of(folder)),
                    clocks(arguments),
                    new TargetQuestion(TargetScope.ALL, t -> t.figureClass == FigureClass.FIGURE, t -> true)
                            .under(ruleSet(arguments)));
            throw EndOfStart.done(told(found), 0);
        } catch (ProblemException mistaken) {
            throw EndOfStart.refused(mistaken.errors().stream()
                    .map(e -> e.field() + "  " + e.message())
                    .collect(Collectors.joining("\n", mistaken.detail() + "\n", "")));
        }
    }

    private AsOf clocks(String[] arguments) {
        LocalDate today = LocalDate.now(clock);
        if (arguments.length < 3) {
            return new AsOf(today, today);
        }
        try {
            return new AsOf(LocalDate.parse(arguments[2]), today);
        } catch (DateTimeParseException noDay) {
            throw EndOfStart.refused("""
                    “%1$s” 不是日期。请写成 2024-12-31 这样的日期。
                    “%1$s” is no date. Write a date like 2024-12-31.""".formatted(arguments[2]));
        }
    }

    private static String ruleSet(String[] arguments) {
        try {
            return arguments.length < 4 ? null : RuleSetName.of(arguments[3]).text();
        } catch (IllegalArgumentException unknown) {
            throw EndOfStart.refused(unknown.getMessage());
        }
    }

    static String told(DryRunView found) {
        StringBuilder told = new StringBuilder();
        told.append("试运行，评估日 %1$s；没有发布任何内容。 Dry run as of %1$s; nothing was published.%n".formatted(found.asOf()));
        told.append("行 rows: ").append(words(found.rows())).append('\n');
        told.append(side("现在 now  ", found.before())).append(side("之后 then ", found.after()));
        told.append("状态会变的目标 targets that would change: ")
                .append(found.targets().size())
                .append('\n');
        found.targets().stream()
                .limit(SHOWN)
                .forEach(t -> told.append("  %s %s: %s -> %s%n".formatted(t.id(), t.name(), t.before(), t.after())));
        told.append("结果会变的互校 checks that would change: ")
                .append(found.checks().size())
                .append('\n');
        found.checks().stream()
                .limit(SHOWN)
                .forEach(c -> told.append("  %s %s: %s %s -> %s %s%n"
                        .formatted(c.id(), c.name(), c.before(), c.resultBefore(), c.after(), c.resultAfter())));
        return told.toString().strip();
    }

    private static String side(String when, DryRunView.Side side) {
        return "%s %s: %s; index %s, coverage %s %% (%d / %d); checks %s%n"
                .formatted(
                        when,
                        side.ruleSet(),
                        words(side.byStatus()),
                        side.index(),
                        side.coverage(),
                        side.assessable(),
                        side.inForce(),
                        words(side.byOutcome()));
    }

    private static String words(Map<String, Long> counts) {
        String counted = counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "0" : counted;
    }
}
