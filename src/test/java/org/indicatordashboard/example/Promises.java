package org.indicatordashboard.example;

import java.util.List;
import java.util.Map;

/** What the fictional plan promises. */
final class Promises {

    private static final String INDICATOR = "code,name,name_en,unit,domain,direction,measure,definition,definition_en";
    private static final String TARGET =
            "id,name,name_en,class,indicator,region,plan,section_id,low,high,comparator,unit,as_printed,document,section,occurrence,due_on,due_inferred,lead,joint,baseline,qualifies,note,note_en";
    private static final String MILESTONE =
            "target,due_on,low,high,comparator,unit,as_printed,document,section,occurrence,note,note_en";

    private Promises() {}

    /** Codes of the fictional indicators never meet a real one. */
    static String indicator(ExampleTarget target) {
        return "example-" + target.key();
    }

    static String id(ExampleTarget target) {
        return "example-district-" + target.key();
    }

    static Sheet indicators(List<ExampleTarget> targets) {
        Sheet sheet = new Sheet("指标目录。", "Indicators.", INDICATOR);
        for (ExampleTarget t : targets) {
            boolean flow = t.measure().equals("flow");
            sheet.add(
                    indicator(t),
                    t.name(),
                    t.nameEn(),
                    t.unit(),
                    t.cells().get(4),
                    t.direction(),
                    t.measure(),
                    "虚构的示例指标，%s。".formatted(flow ? "每期新增，各期相加" : "期末数"),
                    "Fictional example; %s."
                            .formatted(flow ? "added in each period, summed up" : "at the end of the period"));
        }
        return sheet.add(
                        "example-index-city-rank",
                        "数字化指数全市排名",
                        "Rank in the city's digital index",
                        "名次",
                        "ecosystem",
                        "lower",
                        "rank",
                        "虚构的示例指标，在示例市各区中的名次。",
                        "Fictional example; rank among the districts of Example City.")
                .add(
                        "example-firms-per-smart-park",
                        "每个智慧园区入驻企业数",
                        "Enterprises in each smart park",
                        "家",
                        "economy",
                        "higher",
                        "stock",
                        "虚构的示例指标，期末数。",
                        "Fictional example; at the end of the period.")
                .add(
                        "example-scenario-classes",
                        "数字化转型场景类数",
                        "Classes of digital-transformation scenarios",
                        "类",
                        "cross-domain",
                        "higher",
                        "stock",
                        "虚构的示例指标，期末数。",
                        "Fictional example; at the end of the period.");
    }

    static Sheet targets(List<ExampleTarget> targets, Map<String, String> titles) {
        Sheet sheet = new Sheet(
                "目标：40 项计入，另有名次、门槛、结构各 1 项只展示。",
                "Targets: 40 that count and a rank, a threshold and a structure that do not.",
                TARGET);
        for (ExampleTarget t : targets) {
            List<String> c = t.cells();
            sheet.add(
                    id(t),
                    t.name(),
                    t.nameEn(),
                    "figure",
                    indicator(t),
                    ExampleDistrict.REGION,
                    ExampleDistrict.PLAN,
                    t.section(),
                    c.get(9),
                    c.get(10),
                    c.get(8),
                    t.unit(),
                    c.get(11),
                    Documents.PLAN,
                    titles.get(t.section()),
                    1,
                    c.get(12),
                    "false",
                    c.get(13),
                    c.get(14),
                    c.get(15),
                    "",
                    "",
                    "");
        }
        return sheet.add(
                        "example-district-index-city-rank",
                        "数字化指数全市排名",
                        "Rank in the city's digital index",
                        "rank",
                        "example-index-city-rank",
                        ExampleDistrict.REGION,
                        ExampleDistrict.PLAN,
                        "goal-3",
                        "",
                        3,
                        "le",
                        "名次",
                        "前3名",
                        Documents.PLAN,
                        titles.get("goal-3"),
                        1,
                        "2025-12-31",
                        "false",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")
                .add(
                        "example-district-firms-per-smart-park",
                        "每个智慧园区入驻企业数",
                        "Enterprises in each smart park",
                        "threshold",
                        "example-firms-per-smart-park",
                        ExampleDistrict.REGION,
                        ExampleDistrict.PLAN,
                        "action-1-3",
                        30,
                        "",
                        "ge",
                        "家",
                        "30家以上",
                        Documents.PLAN,
                        titles.get("action-1-3"),
                        1,
                        "2023-12-31",
                        "false",
                        "",
                        "示例区科委;示例区建管委",
                        "",
                        "example-district-smart-parks",
                        "",
                        "")
                .add(
                        "example-district-scenario-classes",
                        "数字化转型场景类数",
                        "Classes of digital-transformation scenarios",
                        "structural",
                        "example-scenario-classes",
                        ExampleDistrict.REGION,
                        ExampleDistrict.PLAN,
                        "goals",
                        3,
                        3,
                        "eq",
                        "类",
                        "3类",
                        Documents.PLAN,
                        titles.get("goals"),
                        1,
                        "2025-12-31",
                        "false",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
    }

    static Sheet milestones() {
        String place = ExampleDistrict.sectionTitles().get("action-2-3");
        String wide = ExampleDistrict.sectionTitles().get("action-4-1");
        return new Sheet("分年度目标。", "Milestones.", MILESTONE)
                .add(
                        "example-district-benchmark-schools",
                        "2023-12-31",
                        4,
                        4,
                        "eq",
                        "所",
                        "4所",
                        Documents.PLAN,
                        place,
                        1,
                        "",
                        "")
                .add(
                        "example-district-benchmark-schools",
                        "2024-12-31",
                        8,
                        8,
                        "eq",
                        "所",
                        "8所",
                        Documents.PLAN,
                        place,
                        1,
                        "",
                        "")
                .add(
                        "example-district-gigabit-users",
                        "2023-12-31",
                        30000,
                        "",
                        "ge",
                        "户",
                        "3万户以上",
                        Documents.PLAN,
                        wide,
                        1,
                        "",
                        "")
                .add(
                        "example-district-gigabit-users",
                        "2024-12-31",
                        70000,
                        "",
                        "ge",
                        "户",
                        "7万户以上",
                        Documents.PLAN,
                        wide,
                        1,
                        "",
                        "");
    }
}
