package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.plan.Evidence;
import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Responsible;
import org.indicatordashboard.plan.Section;
import org.indicatordashboard.plan.Target;

/** Reads what is promised: plans, their sections, their targets and the evidence that is not counted. */
record PlanFiles(Path folder, Keys keys, Mistakes mistakes) {

    static final DatasetFile PLANS = new DatasetFile(
            "plans.csv",
            List.of("id", "title", "title_en", "region", "document", "starts_on", "ends_on"),
            List.of("id"));
    static final DatasetFile SECTIONS = new DatasetFile(
            "sections.csv",
            List.of("plan", "id", "parent", "kind", "number", "title", "title_en", "lead", "joint"),
            List.of("plan", "id"));
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
            List.of("id"));
    static final DatasetFile EVIDENCE = new DatasetFile(
            "evidence.csv",
            List.of("target", "observation", "scenario", "relation", "reason", "reason_en"),
            List.of("target", "observation", "scenario"));

    private static final List<String> SECTION_KINDS = List.of("chapter", "goal", "result", "part", "action");
    private static final List<String> RELATIONS = List.of("supports", "partial", "not-comparable");

    List<Plan> plans() {
        return keys.note(
                PLANS, PLANS.read(folder, mistakes).stream().map(this::plan).toList());
    }

    List<Section> sections() {
        List<Row> rows = SECTIONS.read(folder, mistakes);
        Collection<String> ids = rows.stream().map(PlanFiles::sectionKey).collect(Collectors.toSet());
        return keys.note(SECTIONS, rows.stream().map(row -> section(row, ids)).toList());
    }

    List<Target> targets() {
        List<Row> rows = TARGETS.read(folder, mistakes);
        Collection<String> ids = rows.stream().map(r -> r.text("id")).collect(Collectors.toSet());
        return keys.note(TARGETS, rows.stream().map(row -> target(row, ids)).toList());
    }

    List<Evidence> evidence() {
        return EVIDENCE.read(folder, mistakes).stream().map(this::evidence).toList();
    }

    private Plan plan(Row row) {
        Plan plan = new Plan();
        plan.naturalKey = row.required("id");
        plan.title = row.required("title");
        plan.titleEn = row.required("title_en");
        plan.region = region(row);
        plan.document =
                row.reference("document", keys.of(CatalogueFiles.DOCUMENTS), CatalogueFiles.DOCUMENTS.name(), false);
        plan.startsOn = row.requiredDate("starts_on");
        plan.endsOn = row.date("ends_on");
        if (plan.startsOn != null && plan.endsOn != null && plan.endsOn.isBefore(plan.startsOn)) {
            row.mistake("ends_on", "结束早于开始。", "It ends before it starts.");
        }
        plan.fingerprint = row.fingerprint();
        return plan;
    }

    private static String sectionKey(Row row) {
        return row.text("plan") + "/" + row.text("id");
    }

    private Section section(Row row, Collection<String> ids) {
        Section section = new Section();
        section.naturalKey = sectionKey(row);
        section.plan = row.reference("plan", keys.of(PLANS), PLANS.name(), false);
        section.sectionId = row.required("id");
        section.parent = row.text("parent");
        if (section.parent != null && !ids.contains(section.plan + "/" + section.parent)) {
            row.mistake("parent", "本方案没有这个上级章节。", "The plan has no such section.");
        }
        section.kind = row.word("kind", SECTION_KINDS);
        section.number = row.required("number");
        section.title = row.required("title");
        section.titleEn = row.required("title_en");
        section.responsible = responsible(row);
        section.fingerprint = row.fingerprint();
        return section;
    }

    private Target target(Row row, Collection<String> ids) {
        FigureCells cells = new FigureCells(keys);
        Target target = new Target();
        target.naturalKey = row.required("id");
        target.name = row.required("name");
        target.nameEn = row.required("name_en");
        target.figureClass = row.coded("class", FigureClass.codes(), FigureClass::ofCode);
        target.indicator =
                row.reference("indicator", keys.of(CatalogueFiles.INDICATORS), CatalogueFiles.INDICATORS.name(), false);
        target.region = region(row);
        target.plan = row.reference("plan", keys.of(PLANS), PLANS.name(), false);
        target.sectionId = row.required("section_id");
        if (target.plan != null && !keys.of(SECTIONS).contains(target.plan + "/" + target.sectionId)) {
            row.mistake("section_id", "sections.csv 中本方案没有这个章节。", "The plan has no such section in sections.csv.");
        }
        target.figure = cells.figure(row);
        if (target.figure != null && target.figure.comparator == null) {
            row.mistake("comparator", "目标必须有数值。", "A target must have a number.");
        }
        target.citation = cells.citation(row);
        target.dueOn = row.date("due_on");
        target.dueInferred = row.flag("due_inferred");
        target.responsible = responsible(row);
        target.baseline = row.number("baseline");
        target.qualifies = row.reference("qualifies", ids, TARGETS.name(), true);
        target.note = row.text("note");
        target.noteEn = row.text("note_en");
        target.fingerprint = row.fingerprint();
        return target;
    }

    private Evidence evidence(Row row) {
        Evidence evidence = new Evidence();
        evidence.target = row.reference("target", keys.of(TARGETS), TARGETS.name(), false);
        evidence.observation = row.reference(
                "observation", keys.of(ObservationFiles.OBSERVATIONS), ObservationFiles.OBSERVATIONS.name(), true);
        evidence.scenario =
                row.reference("scenario", keys.of(ScenarioFile.SCENARIOS), ScenarioFile.SCENARIOS.name(), true);
        if ((evidence.observation == null) == (evidence.scenario == null)) {
            row.mistake(
                    "observation", "observation 与 scenario 恰好填一个。", "Fill exactly one of observation and scenario.");
        }
        evidence.relation = row.coded(
                "relation",
                RELATIONS,
                code -> Optional.of(
                        Evidence.Relation.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'))));
        evidence.reason = row.required("reason");
        evidence.reasonEn = row.required("reason_en");
        evidence.naturalKey =
                evidence.target + "~" + (evidence.observation == null ? evidence.scenario : evidence.observation);
        evidence.fingerprint = row.fingerprint();
        return evidence;
    }

    private String region(Row row) {
        return row.reference("region", keys.of(CatalogueFiles.REGIONS), CatalogueFiles.REGIONS.name(), false);
    }

    private List<Responsible> responsible(Row row) {
        List<Responsible> responsible = new ArrayList<>();
        add("lead", Responsible.Role.LEAD, row, responsible);
        add("joint", Responsible.Role.JOINT, row, responsible);
        return responsible;
    }

    private void add(String column, Responsible.Role role, Row row, List<Responsible> responsible) {
        for (String unit : row.references(
                column, keys.of(CatalogueFiles.RESPONSIBLE_UNITS), CatalogueFiles.RESPONSIBLE_UNITS.name())) {
            responsible.add(new Responsible(unit, role));
        }
    }
}
