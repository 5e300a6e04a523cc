package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.extraction.PrintedReading;
import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.RelatedEvidence;
import org.indicatordashboard.plan.Target;

/** Reads targets and the evidence that is not counted for them. */
record TargetCsv(List<Path> folders, Keys keys, PrintedWords printed, Mistakes mistakes) {

    static final DatasetFile TARGETS = new DatasetFile(
            "targets.csv",
            List.of(
                    "id",
                    "name",
                    "name_en",
                    "class",
                    "indicator",
                    "region",
                    "plan",
                    "section_id",
                    "low",
                    "high",
                    "comparator",
                    "unit",
                    "as_printed",
                    "document",
                    "section",
                    "occurrence",
                    "due_on",
                    "due_inferred",
                    "lead",
                    "joint",
                    "baseline",
                    "qualifies",
                    "note",
                    "note_en"),
            FigureCells.REASONS,
            List.of("id"));
    static final DatasetFile EVIDENCE = new DatasetFile(
            "evidence.csv",
            List.of("target", "observation", "scenario", "relation", "reason", "reason_en"),
            List.of("target", "observation", "scenario"));

    /** @param indicators those that targets may name; fewer is better for some */
    List<Target> targets(List<Indicator> indicators) {
        List<Row> rows = TARGETS.read(folders, mistakes);
        Collection<String> ids = rows.stream().map(r -> r.text("id")).collect(Collectors.toSet());
        Set<String> fewerIsBetter = indicators.stream()
                .filter(i -> i.direction == Direction.LOWER)
                .map(i -> i.naturalKey)
                .collect(Collectors.toSet());
        return keys.note(
                TARGETS,
                rows.stream().map(row -> target(row, ids, fewerIsBetter)).toList());
    }

    List<RelatedEvidence> evidence() {
        return EVIDENCE.read(folders, mistakes).stream().map(this::evidence).toList();
    }

    private Target target(Row row, Collection<String> ids, Set<String> fewerIsBetter) {
        FigureCells cells = new FigureCells(keys, printed);
        Target target = new Target();
        target.naturalKey = row.required("id");
        target.name = row.required("name");
        target.nameEn = row.required("name_en");
        target.figureClass = row.coded("class", FigureClass.class);
        target.indicator =
                row.reference("indicator", keys.of(CatalogueCsv.INDICATORS), CatalogueCsv.INDICATORS.name(), false);
        target.region = row.reference("region", keys.of(CatalogueCsv.REGIONS), CatalogueCsv.REGIONS.name(), false);
        target.plan = row.reference("plan", keys.of(PlanCsv.PLANS), PlanCsv.PLANS.name(), false);
        target.sectionId = row.required("section_id");
        if (target.plan != null
                && row.canTell(PlanCsv.SECTIONS.name())
                && !keys.of(PlanCsv.SECTIONS).contains(target.plan + "/" + target.sectionId)) {
            row.mistake("section_id", "sections.csv 中本方案没有这个章节。", "The plan has no such section in sections.csv.");
        }
        target.figure = cells.figure(
                row,
                fewerIsBetter.contains(target.indicator) || !row.canTell(CatalogueCsv.INDICATORS.name())
                        ? PrintedReading.Sentence.LIMIT
                        : PrintedReading.Sentence.PROMISE);
        if (target.figure != null && target.figure.comparator == null) {
            row.mistake("comparator", "目标必须有数值。", "A target must have a number.");
        }
        target.citation = cells.citation(row);
        target.dueOn = row.date("due_on");
        target.dueInferred = row.flag("due_inferred");
        target.responsible = ResponsibleCells.read(row, keys);
        target.baseline = row.number("baseline");
        target.qualifies = row.reference("qualifies", ids, TARGETS.name(), true);
        target.note = row.text("note");
        target.noteEn = row.text("note_en");
        target.readingNote = row.text("reading_note");
        target.readingNoteEn = row.text("reading_note_en");
        target.fingerprint = row.fingerprint();
        return target;
    }

    private RelatedEvidence evidence(Row row) {
        RelatedEvidence evidence = new RelatedEvidence();
        evidence.target = row.reference("target", keys.of(TARGETS), TARGETS.name(), false);
        evidence.observation = row.reference(
                "observation", keys.of(ObservationCsv.OBSERVATIONS), ObservationCsv.OBSERVATIONS.name(), true);
        evidence.scenario =
                row.reference("scenario", keys.of(ScenarioCsv.SCENARIOS), ScenarioCsv.SCENARIOS.name(), true);
        if ((evidence.observation == null) == (evidence.scenario == null)) {
            row.mistake(
                    "observation", "observation 与 scenario 恰好填一个。", "Fill exactly one of observation and scenario.");
        }
        evidence.relation = row.coded("relation", RelatedEvidence.Relation.class);
        evidence.reason = row.required("reason");
        evidence.reasonEn = row.required("reason_en");
        evidence.naturalKey =
                evidence.target + "~" + (evidence.observation == null ? evidence.scenario : evidence.observation);
        evidence.fingerprint = row.fingerprint();
        return evidence;
    }
}
