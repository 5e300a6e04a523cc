package org.indicatordashboard.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.extraction.subject.KnownIndicator;
import org.indicatordashboard.extraction.subject.KnownRegion;

import static org.junit.jupiter.api.Assertions.assertEquals;

class KindAndPeriodTest {

    private static final String REPLY = "关于第12号提案的答复\n一、办理情况\n%s\n二、下一步工作\n%s\n某区科委\n2023年5月5日\n";
    private static final String REPORT = "政府工作报告\n——2024年1月9日在区人民代表大会上\n一、2023年工作回顾\n%s\n二、2024年工作安排\n%s\n";
    private static final String PLAN = "数字化行动方案（2021-2023年）\n2021年6月1日\n一、发展基础\n%s\n二、主要目标\n%s\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            截至2023年一季度末开通基站2473个。  | observation 2023-Q1
            2022年1-12月实现税收34.81亿元。     | observation 2022
            2022年上半年新增企业20家。          | observation 2022-S1
            2022年前三季度新增企业20家。        | observation 2022-09
            去年新增企业20家。                  | observation 2022
            目前有企业20家。                    | observation 2023-05-05
            2022年8月揭牌，已接洽企业50家。     | observation 2023-05-05
            “十三五”期间建成学校20所。          | observation 2016/2020
            计划到2025年底建成学校20所。        | target 2025-12-31
            国家要求，到2025年覆盖率达到90%。   | target 2025-12-31
            为其争取专项资金30万元。            | observation 2023-05-05
            2022年末有学校20所。                | observation 2022
            今年区里将统筹实施项目20个。        | target 2023-12-31
            已接洽企业50家（2022年8月15日）。   | observation 2022-08-15
            三年内翻修学校20所。                | observation 2023-05-05
            从2020年到2022年新增企业20家。      | observation 2020/2022
            2020年以来建成学校20所。            | observation 2020/2023-05-05
            过去五年建成学校20所。              | observation 2018/2022
            到2022年6月底，累计建成学校20所。   | observation 2022-06
            原计划建学校20所。                  | target null
            余下20所预计2024年6月建成。         | target 2024-06-30
            建学校20所，2024年底前竣工。        | target 2024-12-31
            民国111年建学校20所。               | observation 2022
            自2019年开展试点以来建学校20所。    | observation 2019/2023-05-05
            2017年成立至今建学校20所。          | observation 2017/2023-05-05
            2月份以来建学校20所。               | observation 2023-02/2023-05-05
            去年同期为20所。                    | observation 2022
            去年全年建学校20所。                | observation 2022
            早在2015年仅有学校，如今已有20所。  | observation 2023-05-05
            2022年排查隐患，已整改20处。        | observation 2023-05-05
            与2020年基本持平，为20所。          | observation 2023-05-05
            2021年以来漏损率降至20%。           | observation 2023-05-05
            2024年起每年翻修学校20所。          | target 2024-12-31
            覆盖率提高到目前的20%。             | observation 2023-05-05
            今年上半年完成全年目标的20%。       | observation 2023-S1
            按《规划（2021-2030年）》建学校5所。 | observation 2023-05-05
            """)
    void inReply(String sentence, String expected) {
        assertEquals(List.of(expected), spell(REPLY.formatted(sentence, "继续努力。")));
    }

    @Test
    void replyTurnsToWhatIsMeant() {
        assertEquals(
                List.of("observation 2023-05-05", "target null", "target 2023-12-31"),
                spell(REPLY.formatted("建成学校5所。", "新建学校8所。年内再建学校2所。")));
    }

    @Test
    void reportLooksBackAndAhead() {
        assertEquals(
                List.of("observation 2023", "target 2024-12-31", "target 2025-12-31"),
                spell(REPORT.formatted("地区生产总值增长5.2%。", "新建学校8所。到2025年建成20所。")));
    }

    @Test
    void planHasFoundationsAndGoals() {
        assertEquals(
                List.of("observation 2020", "target 2023-12-31", "target 2022-12-31"),
                spell(PLAN.formatted("2020年，建成学校5所。", "新建学校8所。2022年建成3所。")));
    }

    @Test
    void silentSentenceGoesOnWithTheOneBefore() {
        assertEquals(List.of("target null", "observation null"), spell("今年将统筹改造。任务包括道路20条。\n现有道路30条。"));
    }

    @Test
    void resultBesideItsTarget() {
        assertEquals(
                List.of("target 2023-12-31", "observation 2023"),
                spell(REPLY.formatted("今年目标为100个，实际完成86个。", "继续努力。")));
    }

    @Test
    void timesOfAListBelongToItsMembers() {
        assertEquals(
                List.of("observation 2021", "observation 2022", "target 2024-12-31", "target 2025-12-31"),
                spell(REPLY.formatted("2021年、2022年分别建成120个和150个。", "2024年、2025年分别建成5个和8个。")));
    }

    @Test
    void yearsWithoutTheirSignBelongToTheMembers() {
        assertEquals(
                List.of("observation 2020", "observation 2021", "observation 2022"),
                spell(REPLY.formatted("2020、2021、2022三年分别投入1亿元、2亿元、3亿元。", "略。")));
    }

    @Test
    void yearOfTheStartIsNotThatOfTheEnd() {
        assertEquals(
                List.of("observation 2020", "observation 2023-05-05", "observation null", "observation 2023-05-05"),
                spell(REPLY.formatted("覆盖率由2020年的32%提高到70%。站点由原来的56个整合至32个。", "略。")));
    }

    @Test
    void lastYearIsTheOneBeforeTheYearThatWasNamed() {
        assertEquals(
                List.of("observation 2021", "observation 2020", "observation 2022"),
                spell(REPLY.formatted("2021年补助为20元，上年为18元。\n去年为19元。", "略。")));
    }

    @Test
    void yearOfTheStartDatesTheStartAlone() {
        assertEquals(
                List.of("observation 2022", "observation 2023-05-05", "observation 2023-05-05"),
                spell(REPLY.formatted("补助由上年的84元提高到89元，惠及5万人。", "略。")));
    }

    @Test
    void endOfThePlanDoesNotDateWhatIsDueBefore() {
        assertEquals(
                List.of("target 2025-12-31", "target 2023-12-31"),
                spell(REPLY.formatted("略。", "到2025年覆盖率达到90%，力争年底前新建学校8所。")));
    }

    @Test
    void yearsOfTaiwanGoOnWithoutTheirName() {
        assertEquals(List.of("observation 2022", "observation 2023-09"), spell("民國111年度辦理120件，112年1月至9月辦理156件。"));
    }

    @Test
    void goalBehindAFigureIsThatOfItsClauseAlone() {
        assertEquals(
                List.of("target 2024-12-31", "target 2025-12-31", "target 2024-12-31"),
                spell(REPORT.formatted("略。", "造林1万亩，到2025年达到3万亩；\n种茶6万亩。")));
    }

    @Test
    void bulletinOfSpringLooksBack() {
        Context context = new Context(LocalDate.of(2024, 3, 25), null, "bulletin", List.of(), List.of());
        assertEquals(
                List.of("2023", "2023-12", "2023-Q4"),
                new Extractor()
                        .extract("全年投资86亿元。12月末贷款126亿元。四季度增长5%。", context).figures().stream()
                                .map(proposed -> proposed.period().toString())
                                .toList());
    }

    @Test
    void presentStateBesideAGoal() {
        assertEquals(
                List.of("target 2025-12-31", "observation 2023-05-05"),
                spell(REPLY.formatted("国家提出到2025年达到9个，我区目前为3个。", "继续努力。")));
    }

    @Test
    void goalAboveListHoldsForItsItems() {
        String list = "到2025年将实现：\n1、新建医院5家\n2、每千人口床位达到6张\n";
        assertEquals(List.of("target 2025-12-31", "target 2025-12-31"), spell(list));
    }

    @Test
    void reachIsAtLeastOnTargetAndExactOnObservation() {
        List<String> figures = Phrases.read(REPORT.formatted("企业达到5家。", "企业达到8家。")).stream()
                .map(proposed -> Phrases.spell(proposed.figure()))
                .toList();
        assertEquals(List.of("eq 5 家", "ge 8 家"), figures);
    }

    @Test
    void startOfAJourneyIsAnObservationWithoutItsOwnTime() {
        assertEquals(
                List.of("observation null", "target 2023-12-31", "observation 2020", "target 2023-12-31"),
                spell(PLAN.formatted("略。", "比例由12%提高到35%。由2020年的3%提高到5%。")));
    }

    @Test
    void columnOfATableSaysKindAndTime() {
        assertEquals(
                List.of("observation 2020", "target 2025-12-31"),
                spell("数字化规划\n2021年6月1日\n|指标|单位|2020年|2025年|\n|---|---|---|---|\n|产值|亿元|326.5|500|\n"));
    }

    @Test
    void contextGivesDateRegionAndIndicator() {
        Context context = new Context(
                LocalDate.of(2023, 5, 5),
                "310107",
                "reply",
                List.of(new KnownIndicator("5g-outdoor-base-stations", "5G室外基站数", "个")),
                List.of(new KnownRegion("310110", "杨浦区")));
        ProposedFigure proposed =
                new Extractor().extract("累计开通5G室外基站2473个。", context).figures().get(0);
        assertEquals(
                List.of("2023-05-05", "310107", "5g-outdoor-base-stations", "累计开通5G室外基站"),
                List.of(proposed.period().toString(), proposed.region(), proposed.indicator(), proposed.subject()));
    }

    private static List<String> spell(String text) {
        return Phrases.read(text).stream()
                .filter(proposed -> !proposed.asPrinted().equals("12号"))
                .map(proposed -> proposed.kind().code() + " " + proposed.period())
                .collect(Collectors.toList());
    }
}
