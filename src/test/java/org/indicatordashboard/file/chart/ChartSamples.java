package org.indicatordashboard.file.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.indicatordashboard.file.table.TableSamples;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

/** The charts that the tests write. */
public final class ChartSamples {

    private static final String PLAN = "普府办〔2022〕16号《普陀区推进城市数字化转型行动方案（2022—2023年）》二(一)9 数字底座新支撑";
    private static final String REPLY = "普科委〔2023〕15号《对区政协第十五届二次会议第152007号提案的答复》“二是做强数字底座”";

    private ChartSamples() {}

    /** Every sample by a name for its file. */
    public static Map<String, Chart> all() {
        Map<String, Chart> all = new TreeMap<>(Map.of(
                "target", target(),
                "open-end", openEnd(),
                "no-data", noData(),
                "undated", undated(),
                "band", band(),
                "regions", regions(),
                "long", longWords(),
                "dense", dense(),
                "summary", summary(),
                "english", english()));
        all.put("two-years", twoYears());
        return all;
    }

    /** One observation above the target. */
    public static Chart target() {
        return targets(
                "5G室外基站建设数",
                "个",
                List.of(Point.exactly(Period.of("2023-Q1"), new BigDecimal("2473"), "2473个")),
                goal("目标 2000个（2023年底前）", "2000", null, "2022-03-11", "2023-12-31"));
    }

    public static Chart openEnd() {
        return targets(
                "数字化应用场景数",
                "个",
                List.of(new Point(Period.of("2023"), new BigDecimal("100"), null, "百余个", "#c1")),
                goal("目标 100个（2023年底前）", "100", null, "2022-03-11", "2023-12-31"));
    }

    public static Chart noData() {
        return targets("智能软件研发载体数", "家", List.of(), goal("目标 2家（2023年底前）", "2", null, "2022-03-11", "2023-12-31"));
    }

    public static Chart undated() {
        return targets(
                "数字经济特色产业集群数", "个", List.of(), new Goal("目标 3个（未写明期限）", BigDecimal.valueOf(3), null, null, null));
    }

    public static Chart band() {
        return targets(
                "智能软件研发载体数",
                "家",
                List.of(
                        Point.exactly(Period.of("2022-S1"), BigDecimal.ONE, "1家"),
                        new Point(Period.of("2022"), new BigDecimal("1"), new BigDecimal("2"), "1—2家", null)),
                goal("目标 2—3家（2023年底前）", "2", "3", "2022-03-11", "2023-12-31"));
    }

    public static Chart regions() {
        return chart(
                "数字经济核心产业增加值占地区生产总值比重",
                "上海市、普陀区、杨浦区；比重",
                new SeriesPlot(
                        "时期",
                        "比重",
                        "%",
                        List.of(
                                series("上海市", Colour.FIRST, "2020:30.2", "2021:31.55", "2022:33.1", "2023:34.81"),
                                series("普陀区", Colour.SECOND, "2021:18.4", "2022:19.25", "2023:22"),
                                series("杨浦区", Colour.THIRD, "2021:25", "2022:24.1", "2023-S1:26.9", "2023:29.3")),
                        List.of(),
                        "暂无数据"));
    }

    public static Chart longWords() {
        Chart target = target();
        return new Chart(
                "普陀区推进城市数字化转型行动方案提出的“5G室外基站、边缘计算节点、城市神经元感知终端等新型数字基础设施”建设数量，与到2023年底（或更早）的目标相比较的完成情况及其变化",
                "普陀区（310107）；单位：个；累计；≥ 目标即为已完成，≤ 则不然；“百余个”按大于100计，％与—按原文〔2022〕16号",
                Language.ZH,
                target.plot(),
                List.of("原文未写明统计时点，按答复日期所在季度计。", "未经统计部门核定。"),
                List.of(PLAN, REPLY, PLAN.replace("16", "18"), REPLY.replace("15", "17"), PLAN.replace("16", "20")),
                target.provenance());
    }

    /** More periods than there is room for labels. */
    public static Chart dense() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            values.add("%d-%02d:%d".formatted(2021 + i / 12, i % 12 + 1, 12000 + i * 731 + (i % 5) * 900));
        }
        return chart(
                "企业上云累计数",
                "普陀区；累计",
                new SeriesPlot(
                        "时期",
                        "累计",
                        "家",
                        List.of(series("普陀区", Colour.FIRST, values.toArray(String[]::new))),
                        List.of(goal("目标 30000家", "30000", null, null, "2023-12")),
                        "暂无数据"));
    }

    /** Two years of reports on the way to a target with milestones: a gap, a value put right, and today. */
    public static Chart twoYears() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            if (i < 9 || i > 12) {
                Point point = Point.exactly(
                        Period.of("%d-%02d".formatted(2023 + i / 12, i % 12 + 1)),
                        BigDecimal.valueOf(20 + i * 11L),
                        20 + i * 11 + "个");
                points.add(i == 5 ? point.asCorrection() : point);
            }
        }
        return chart(
                "数字社区数",
                "示例区；累计",
                new SeriesPlot(
                        "时期",
                        "数字社区数",
                        "个",
                        List.of(new Series("示例区", Colour.FIRST, Series.Shape.STEP, points)),
                        List.of(goal("目标 400个（2025年底前）", "400", "400", "2023-01-01", "2025-12-31")),
                        new Pace(
                                "序时进度线",
                                "达到序时进度（-5 点以内）",
                                "滞后（-20 点以内）",
                                List.of(
                                        corner("2023-01-01", 0),
                                        corner("2023-12-31", 100),
                                        corner("2024-12-31", 240),
                                        corner("2025-12-31", 400))),
                        Period.of("2025-01-31"),
                        "暂无数据"));
    }

    private static Pace.Corner corner(String day, long value) {
        return new Pace.Corner(
                Period.of(day),
                BigDecimal.valueOf(value),
                BigDecimal.valueOf(value - 20),
                BigDecimal.valueOf(value - 80));
    }

    public static Chart summary() {
        return chart(
                "普陀区城市数字化转型目标完成情况",
                "行动方案57项可计数目标，截至2024年12月31日",
                new SharesPlot(
                        "项",
                        List.of(
                                new SharesPlot.Category("已完成", Colour.GOOD),
                                new SharesPlot.Category("达到序时进度", Colour.FAIR),
                                new SharesPlot.Category("滞后", Colour.WARNING),
                                new SharesPlot.Category("严重滞后", Colour.SERIOUS),
                                new SharesPlot.Category("未完成", Colour.BAD),
                                new SharesPlot.Category("无法判定", Colour.DOUBTFUL),
                                new SharesPlot.Category("逾期未报", Colour.SILENT),
                                new SharesPlot.Category("暂无数据", Colour.EMPTY)),
                        bar("全部目标", 2, 0, 0, 0, 0, 0, 55, 1),
                        "按领域",
                        List.of(
                                bar("经济", 0, 0, 0, 0, 0, 0, 24, 0),
                                bar("生活", 0, 0, 0, 0, 0, 0, 11, 0),
                                bar("治理", 1, 0, 0, 0, 0, 0, 8, 0),
                                bar("底座", 1, 0, 0, 0, 0, 0, 9, 0),
                                bar("人才", 0, 0, 0, 0, 0, 0, 2, 0),
                                bar("生态", 0, 0, 0, 0, 0, 0, 1, 0),
                                bar("综合", 0, 0, 0, 0, 0, 0, 0, 1))));
    }

    /** Every status, in English. */
    public static Chart english() {
        return new Chart(
                "Digital-transformation targets of Putuo district by status",
                "All countable targets, 31 December 2024",
                Language.EN,
                new SharesPlot(
                        "",
                        List.of(
                                new SharesPlot.Category("Achieved", Colour.GOOD),
                                new SharesPlot.Category("On track", Colour.FAIR),
                                new SharesPlot.Category("Behind", Colour.WARNING),
                                new SharesPlot.Category("Far behind", Colour.SERIOUS),
                                new SharesPlot.Category("Missed", Colour.BAD),
                                new SharesPlot.Category("Inconclusive", Colour.DOUBTFUL),
                                new SharesPlot.Category("Unreported", Colour.SILENT),
                                new SharesPlot.Category("No data", Colour.EMPTY)),
                        bar("All targets", 12, 9, 7, 5, 4, 3, 20, 8),
                        "By domain",
                        List.of(
                                bar("Economy", 6, 3, 3, 2, 1, 1, 8, 3),
                                bar("Governance", 4, 3, 2, 1, 2, 1, 6, 2),
                                bar("Cross-domain", 2, 3, 2, 2, 1, 1, 6, 3))),
                List.of("Silence is not failure."),
                List.of(PLAN),
                TableSamples.PROVENANCE);
    }

    private static SharesPlot.Bar bar(String name, Integer... counts) {
        return new SharesPlot.Bar(name, List.of(counts));
    }

    private static Series series(String name, Colour colour, String... values) {
        List<Point> points = new ArrayList<>();
        for (String value : values) {
            String[] parts = value.split(":");
            points.add(Point.exactly(Period.of(parts[0]), new BigDecimal(parts[1]), parts[1]));
        }
        return new Series(name, colour, Series.Shape.LINE, points);
    }

    private static Goal goal(String label, String low, String high, String from, String due) {
        return new Goal(
                label,
                new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                from == null ? null : Period.of(from),
                Period.of(due));
    }

    private static Chart targets(String title, String unit, List<Point> points, Goal goal) {
        return chart(
                title,
                "普陀区；累计",
                new SeriesPlot(
                        "时期",
                        "累计",
                        unit,
                        List.of(new Series("普陀区", Colour.FIRST, Series.Shape.STEP, points)),
                        List.of(goal),
                        "截至2024年12月31日，未见公开数据"));
    }

    private static Chart chart(String title, String subtitle, Plot plot) {
        return new Chart(title, subtitle, Language.ZH, plot, List.of(), List.of(PLAN, REPLY), TableSamples.PROVENANCE);
    }
}
