package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.indicatordashboard.extraction.PrintedReading;
import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.plan.Milestone;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Target;

/** Reads milestones. Datasets from before there were any lack the file, which is no mistake. */
record MilestoneCsv(List<Path> folders, Keys keys, PrintedWords printed, Mistakes mistakes) {

    static final DatasetFile MILESTONES = new DatasetFile(
                    "milestones.csv",
                    List.of(
                            "target",
                            "due_on",
                            "low",
                            "high",
                            "comparator",
                            "unit",
                            "as_printed",
                            "document",
                            "section",
                            "occurrence",
                            "note",
                            "note_en"),
                    List.of("target", "due_on"))
            .thatMayBeAbsent();

    List<Milestone> milestones(List<Target> targets, List<Plan> plans) {
        Map<String, Target> target =
                targets.stream().collect(Collectors.toMap(t -> t.naturalKey, Function.identity(), (a, b) -> a));
        Map<String, Plan> plan =
                plans.stream().collect(Collectors.toMap(p -> p.naturalKey, Function.identity(), (a, b) -> a));
        return MILESTONES.read(folders, mistakes).stream()
                .map(row -> milestone(row, target, plan))
                .toList();
    }

    private Milestone milestone(Row row, Map<String, Target> targets, Map<String, Plan> plans) {
        FigureCells cells = new FigureCells(keys, printed);
        Milestone milestone = new Milestone();
        milestone.target = row.reference("target", keys.of(TargetCsv.TARGETS), TargetCsv.TARGETS.name(), false);
        milestone.dueOn = row.requiredDate("due_on");
        milestone.figure = cells.figure(row, PrintedReading.Sentence.LIMIT);
        milestone.citation = cells.citation(row);
        milestone.note = row.text("note");
        milestone.noteEn = row.text("note_en");
        milestone.naturalKey = milestone.target + "~" + milestone.dueOn;
        milestone.fingerprint = row.fingerprint();
        if (milestone.figure != null && milestone.figure.comparator == null) {
            row.mistake("comparator", "分年度目标必须有数值。", "A milestone must have a number.");
        }
        Target target = targets.get(milestone.target);
        if (target != null) {
            checkUnit(row, milestone, target);
            checkDay(row, milestone.dueOn, target.dueOn, plans.get(target.plan));
        }
        return milestone;
    }

    private static void checkUnit(Row row, Milestone milestone, Target target) {
        if (milestone.figure != null && target.figure != null && !target.figure.unit.equals(milestone.figure.unit)) {
            row.mistake(
                    "unit",
                    "目标的单位是“%s”，分年度目标须用同一单位。".formatted(target.figure.unit),
                    "The target's unit is “%s”; its milestones use the same.".formatted(target.figure.unit));
        }
    }

    private static void checkDay(Row row, LocalDate day, LocalDate dueOn, Plan plan) {
        if (dueOn == null) {
            row.mistake(
                    "target",
                    "这项目标没有期限，不能有分年度目标；请先在 targets.csv 填写 due_on。",
                    "The target has no due date and so no milestones; give it a due_on in targets.csv first.");
        } else if (day != null && plan != null && plan.startsOn != null && !isBetween(plan.startsOn, day, dueOn)) {
            row.mistake(
                    "due_on",
                    "应在方案开始 %s 与目标期限 %s 之间。".formatted(plan.startsOn, dueOn),
                    "It must lie between the plan's start %s and the target's due date %s."
                            .formatted(plan.startsOn, dueOn));
        }
    }

    private static boolean isBetween(LocalDate start, LocalDate day, LocalDate end) {
        return day.isAfter(start) && day.isBefore(end);
    }
}
