package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.plan.Plan;
import org.indicatordashboard.plan.Section;

/** Reads plans and their sections. */
record PlanCsv(List<Path> folders, Keys keys, Mistakes mistakes) {

    static final DatasetFile PLANS = new DatasetFile(
            "plans.csv",
            List.of("id", "title", "title_en", "region", "document", "starts_on", "ends_on"),
            List.of("id"));
    static final DatasetFile SECTIONS = new DatasetFile(
            "sections.csv",
            List.of("plan", "id", "parent", "kind", "number", "title", "title_en", "lead", "joint"),
            List.of("plan", "id"));
    private static final List<String> SECTION_KINDS = List.of("chapter", "goal", "result", "part", "action");

    List<Plan> plans() {
        return keys.note(
                PLANS, PLANS.read(folders, mistakes).stream().map(this::plan).toList());
    }

    List<Section> sections() {
        List<Row> rows = SECTIONS.read(folders, mistakes);
        Collection<String> ids = rows.stream().map(PlanCsv::sectionKey).collect(Collectors.toSet());
        return keys.note(SECTIONS, rows.stream().map(row -> section(row, ids)).toList());
    }

    private Plan plan(Row row) {
        Plan plan = new Plan();
        plan.naturalKey = row.required("id");
        plan.title = row.required("title");
        plan.titleEn = row.required("title_en");
        plan.region = region(row);
        plan.document =
                row.reference("document", keys.of(CatalogueCsv.DOCUMENTS), CatalogueCsv.DOCUMENTS.name(), false);
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
        if (section.parent != null
                && row.canTell(SECTIONS.name())
                && !ids.contains(section.plan + "/" + section.parent)) {
            row.mistake("parent", "本方案没有这个上级章节。", "The plan has no such section.");
        }
        section.kind = row.word("kind", SECTION_KINDS);
        section.number = row.required("number");
        section.title = row.required("title");
        section.titleEn = row.required("title_en");
        section.responsible = ResponsibleCells.read(row, keys);
        section.fingerprint = row.fingerprint();
        return section;
    }

    private String region(Row row) {
        return row.reference("region", keys.of(CatalogueCsv.REGIONS), CatalogueCsv.REGIONS.name(), false);
    }
}
