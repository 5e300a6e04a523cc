package org.indicatordashboard.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A district that cannot exist, 示例区 (990101), to see and test the pages with: 40 counted targets of every kind, two
 * years of monthly reports with what goes wrong in them, and two sister districts. Its files are kept in config/example.
 */
final class ExampleDistrict {

    static final String REGION = "990101";
    static final String PLAN = "example-action-plan-2022";

    private static final String ISSUER = "示例区数字化转型工作领导小组办公室";
    private static final String ISSUER_EN =
            "Office of the Leading Group for Digital Transformation of Example District";

    private static final String UNITS = """
            示例区科委|Example District Science and Technology Commission|990101|economy
            示例区商务委|Example District Commission of Commerce|990101|
            示例区建管委|Example District Construction and Management Commission|990101|foundation
            示例区民政局|Example District Civil Affairs Bureau|990101|life
            示例区卫生健康委|Example District Health Commission|990101|
            示例区教育局|Example District Education Bureau|990101|
            示例区文旅局|Example District Culture and Tourism Bureau|990101|
            示例区数据局|Example District Data Bureau|990101|
            示例区城运中心|Example District Urban Operation Centre|990101|governance
            示例区人社局|Example District Human Resources Bureau|990101|talent""";

    private static final String SECTIONS = """
            goals||chapter|一|总体目标|Overall goals||
            goal-1|goals|goal|一1|数字经济|Digital economy||
            goal-2|goals|goal|一2|数字生活|Digital life||
            goal-3|goals|goal|一3|数字治理|Digital governance||
            goal-4|goals|goal|一4|数字底座|Digital foundation||
            actions-1||chapter|二(一)|经济数字化|Digital economy||
            action-1-1|actions-1|action|二(一)1|产业集群|Industry clusters|示例区科委|
            action-1-2|actions-1|action|二(一)2|数字商贸|Digital commerce|示例区商务委|
            action-1-3|actions-1|action|二(一)3|智慧园区|Smart parks||示例区科委;示例区建管委
            actions-2||chapter|二(二)|生活数字化|Digital life||
            action-2-1|actions-2|action|二(二)1|社区与养老|Communities and elderly care|示例区民政局|
            action-2-2|actions-2|action|二(二)2|数字医疗|Digital medical care|示例区卫生健康委|
            action-2-3|actions-2|action|二(二)3|数字教育|Digital education|示例区教育局|
            action-2-4|actions-2|action|二(二)4|文旅与出行|Culture, tourism and traffic||示例区文旅局;示例区建管委
            action-2-5|actions-2|action|二(二)5|数字助残|Digital aid for the disabled|示例区民政局|
            actions-3||chapter|二(三)|治理数字化|Digital governance||
            action-3-1|actions-3|action|二(三)1|一网通办|Government services online|示例区数据局|
            action-3-2|actions-3|action|二(三)2|一网统管|City operation|示例区城运中心|
            action-3-3|actions-3|action|二(三)3|城市感知|Sensing the city||示例区城运中心;示例区建管委
            actions-4||chapter|二(四)|数字底座|Digital foundation||
            action-4-1|actions-4|action|二(四)1|网络|Networks|示例区建管委|
            action-4-2|actions-4|action|二(四)2|数据与算力|Data and computing|示例区数据局|
            actions-5||chapter|二(五)|人才与生态|Talent and ecosystem||
            action-5-1|actions-5|action|二(五)1|数字人才|Digital talent|示例区人社局|
            action-5-2|actions-5|action|二(五)2|标准与生态|Standards and ecosystem|示例区科委|""";

    private ExampleDistrict() {}

    /** The files by name. */
    static Map<String, String> files() {
        List<ExampleTarget> targets = ExampleTarget.all();
        Documents documents = new Documents();
        Reports reports = new Reports(documents);
        reports.ofDistrict(targets);
        reports.ofSisters(targets);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("regions.csv", regions().text());
        files.put(
                "responsible-units.csv",
                new Sheet("责任单位。", "Responsible units.", "name,name_en,region,lead_domain")
                        .lines(UNITS)
                        .text());
        files.put(
                "units.csv",
                new Sheet(
                                "计量单位：只列 config/dataset 没有的。",
                                "Units of measure that config/dataset lacks.",
                                "code,name_en,kind")
                        .add("天", "days", "time")
                        .text());
        files.put("documents.csv", documents.sheet().text());
        files.put("indicators.csv", Promises.indicators(targets).text());
        files.put("plans.csv", plans().text());
        files.put("sections.csv", sections().text());
        files.put("targets.csv", Promises.targets(targets, sectionTitles()).text());
        files.put("milestones.csv", Promises.milestones().text());
        files.put("observations.csv", reports.observations().text());
        files.put("earlier-observations.csv", reports.earlier().text());
        files.put("evidence.csv", reports.evidence().text());
        return files;
    }

    private static Sheet regions() {
        return new Sheet(
                        "地区：代码 99 开头，国家标准中没有。",
                        "Regions; no code of the standard begins with 99.",
                        "code,name,name_en,level,parent")
                .add("990100", "示例市", "Example City", "city", "")
                .add(REGION, "示例区", "Example District", "district", "990100")
                .add("990102", "样例区", "Sample District", "district", "990100")
                .add("990103", "范例区", "Specimen District", "district", "990100");
    }

    private static Sheet plans() {
        return new Sheet("行动方案。", "Plans.", "id,title,title_en,region,document,starts_on,ends_on")
                .add(
                        PLAN,
                        "示例区数字化转型行动方案",
                        "Action Plan of Example District for Digital Transformation",
                        REGION,
                        Documents.PLAN,
                        "2023-01-01",
                        "2025-12-31");
    }

    private static Sheet sections() {
        Sheet sheet = new Sheet("章节。", "Sections.", "plan,id,parent,kind,number,title,title_en,lead,joint");
        SECTIONS.lines().forEach(line -> sheet.add((Object[]) (PLAN + "|" + line).split("\\|", -1)));
        return sheet;
    }

    /** Number and title by id, as targets print their place. */
    static Map<String, String> sectionTitles() {
        Map<String, String> titles = new LinkedHashMap<>();
        SECTIONS.lines().map(line -> line.split("\\|", -1)).forEach(s -> titles.put(s[0], s[3] + " " + s[4]));
        return titles;
    }

    static String issuer() {
        return ISSUER;
    }

    static String issuerEn() {
        return ISSUER_EN;
    }
}
