package org.indicatordashboard.progress;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.FlowSum;
import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Role;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Target;

/** The columns of targets in every format. Programs read them by key: they change only by addition. */
final class TargetColumns {

    /**
     * What a row is written from.
     *
     * @param permalink the address of a target by its id
     */
    record Row(AssessedTarget assessed, CodeNames names, Language language, UnaryOperator<String> permalink) {

        Target target() {
            return assessed.target();
        }

        Figure promised() {
            return target().figure.figure();
        }

        Assessment assessment() {
            return assessed.assessment();
        }

        /** Of the observation on which the status rests; null without one. */
        <T> T observed(Function<Observation, T> of) {
            return assessed.last().map(of).orElse(null);
        }

        /** Of what was added up; null where nothing was. */
        <T> T sum(Function<FlowSum, T> of) {
            return assessment().sum() == null ? null : of.apply(assessment().sum());
        }

        <T> T completion(Function<Share, T> end) {
            return assessment().completion() == null
                    ? null
                    : end.apply(assessment().completion());
        }
    }

    static final List<Column<Row>> ALL = List.of(
            column("id", Type.TEXT, r -> r.target().naturalKey)
                    .named("编号", "Id")
                    .meaning("稳定不变。", "Stable."),
            column("name", Type.TEXT, r -> r.target().name)
                    .named("目标", "Target (Chinese)")
                    .meaning("目标的中文名称。", "Chinese name."),
            column("nameEn", Type.TEXT, r -> r.target().nameEn)
                    .named("目标（英文）", "Target")
                    .meaning("目标的英文名称。", "English name."),
            column("class", Type.TEXT, r -> r.target().figureClass)
                    .named("类别", "Class")
                    .meaning("只有 figure 计入总数。", "Only class figure is counted."),
            column("indicator", Type.TEXT, r -> r.target().indicator)
                    .named("指标代码", "Indicator code")
                    .meaning("见“代码”表。", "See the sheet of codes.")
                    .attribute("INDICATOR", 2),
            column("domain", Type.TEXT, r -> r.assessed().indicator().domain)
                    .named("领域", "Domain")
                    .meaning("领域代码，见“代码”表。", "Domain code, see the sheet of codes."),
            column("region", Type.TEXT, r -> r.target().region)
                    .named("地区代码", "Region code")
                    .meaning("GB/T 2260 代码。", "GB/T 2260 code.")
                    .attribute("REF_AREA", 3),
            column(
                            "regionName",
                            Type.TEXT,
                            r -> r.names().regionName(r.target().region).in(r.language()))
                    .named("地区", "Region")
                    .meaning("地区名称。", "Name of the region."),
            column("plan", Type.TEXT, r -> r.target().plan).named("方案", "Plan").meaning("方案编号。", "Id of the plan."),
            column("section", Type.TEXT, r -> r.target().citation.section)
                    .named("章节", "Section")
                    .meaning("目标在文件中的位置。", "Where the target stands in the document."),
            column("asPrinted", Type.TEXT, r -> r.promised().asPrinted())
                    .named("目标原文", "Target as printed")
                    .meaning("文件中的字句，从不翻译。", "The words of the document, never translated.")
                    .attribute("AS_PRINTED", 5),
            column("low", Type.NUMBER, r -> r.promised().low())
                    .named("目标下限", "Target low")
                    .meaning("空表示向下无界。", "Empty means open downwards.")
                    .measure("TARGET_LOW", 5),
            column("high", Type.NUMBER, r -> r.promised().high())
                    .named("目标上限", "Target high")
                    .meaning("空表示向上无界。", "Empty means open upwards.")
                    .measure("TARGET_HIGH", 6),
            column("comparator", Type.TEXT, r -> r.promised().comparator())
                    .named("比较", "Comparator")
                    .meaning("eq、ge、gt、le、lt、approx、range。", "eq, ge, gt, le, lt, approx or range."),
            column("unit", Type.TEXT, r -> r.promised().unit())
                    .named("单位", "Unit")
                    .meaning("计量单位。", "Unit of measure as printed.")
                    .attribute("UNIT_MEASURE", 4),
            column("dueOn", Type.DATE, r -> r.target().dueOn)
                    .named("到期日", "Due on")
                    .meaning("空表示未写明期限。", "Empty means that no date is printed.")
                    .attribute("DUE_ON", 7),
            column("responsible", Type.TEXT, r -> r.target().printedOwners("; "))
                    .named("责任单位", "Responsible")
                    .meaning("照文件所印，以分号分开。", "As printed, parted by semicolons.")
                    .attribute("RESPONSIBLE", 8),
            column("status", Type.TEXT, r -> r.assessment().status())
                    .named("状态代码", "Status code")
                    .meaning("见“代码”表。", "See the sheet of codes.")
                    .attribute("STATUS", 1),
            column(
                            "statusWords",
                            Type.TEXT,
                            r -> r.assessment().status().words().in(r.language()))
                    .named("状态", "Status")
                    .meaning("状态的名称。", "Name of the status."),
            column("observedAsPrinted", Type.TEXT, r -> r.observed(o -> o.figure.asPrinted))
                    .named("最近数值原文", "Latest value as printed")
                    .meaning("状态所依据的数值。", "The value on which the status rests.")
                    .attribute("OBSERVED_AS_PRINTED", 6),
            column("observedPeriod", Type.PERIOD, r -> r.observed(Observation::period))
                    .named("最近数值时期", "Latest value's period")
                    .meaning("该数值所属时期。", "The period of that value."),
            column(
                            "observedLow",
                            Type.NUMBER,
                            r -> r.observed(o -> o.figure.figure().low()))
                    .named("最近数值下限", "Latest value low")
                    .meaning("空表示没有或无界。", "Empty means none or open."),
            column(
                            "observedHigh",
                            Type.NUMBER,
                            r -> r.observed(o -> o.figure.figure().high()))
                    .named("最近数值上限", "Latest value high")
                    .meaning("空表示没有或无界。", "Empty means none or open."),
            column("completionLow", Type.NUMBER, r -> r.completion(Share::low))
                    .named("完成率下限（%）", "Completion low (%)")
                    .meaning("不封顶。", "Never clipped.")
                    .measure("OBS_VALUE", 1),
            column("completionHigh", Type.NUMBER, r -> r.completion(Share::high))
                    .named("完成率上限（%）", "Completion high (%)")
                    .meaning("空表示无界或未知。", "Empty means open or unknown.")
                    .measure("COMPLETION_HIGH", 2),
            column("elapsed", Type.NUMBER, r -> r.assessment().elapsed())
                    .named("时间进度（%）", "Elapsed (%)")
                    .meaning("该数值为真时已过的时间。", "Time passed when that value was true.")
                    .measure("ELAPSED", 3),
            column("gap", Type.NUMBER, r -> r.assessment().gap())
                    .named("差距（百分点）", "Gap (points)")
                    .meaning("完成率减时间进度。", "Completion minus elapsed.")
                    .measure("GAP", 4),
            column("achievedOn", Type.DATE, r -> r.assessment().achievedOn())
                    .named("完成日", "Achieved on")
                    .meaning("从该日起一直满足。", "From then on satisfied."),
            column("ageDays", Type.INTEGER, r -> r.assessment().ageDays())
                    .named("数值天数", "Age in days")
                    .meaning("最近数值距截至日的天数。", "Days from the latest value to the as-of date."),
            column("document", Type.TEXT, r -> r.target().citation.document)
                    .named("文件编号", "Document id")
                    .meaning("提出目标的文件。", "The document that sets the target.")
                    .attribute("SOURCE", 9),
            column("documentNumber", Type.TEXT, r -> r.names().documentNumber(r.target().citation.document))
                    .named("文号", "Document number")
                    .meaning("该文件的文号。", "Its number."),
            column("note", Type.TEXT, r -> r.target().note)
                    .named("说明", "Note (Chinese)")
                    .meaning("口径说明。", "Scope."),
            column("noteEn", Type.TEXT, r -> r.target().noteEn)
                    .named("说明（英文）", "Note")
                    .meaning("口径说明（英文）。", "The same in English."),
            column("completion", Type.TEXT, r -> r.completion(Share::text))
                    .named("完成率", "Completion")
                    .meaning(
                            "连同比较词，舍入偏向未完成；空表示不适用。",
                            "With its comparator, rounded towards not met; empty means not applicable.")
                    .attribute("COMPLETION", 10),
            column("expected", Type.NUMBER, r -> r.assessment().expected())
                    .named("应完成（%）", "Expected (%)")
                    .meaning("序时进度线在该数值为真之日所要求的完成率。", "What the pace line asked for when that value was true."),
            column("onTime", Type.TEXT, r -> r.assessment().onTime())
                    .named("按期完成", "On time")
                    .meaning("false 为逾期完成；未完成或无期限的为空。", "false means achieved late; empty unless achieved and due.")
                    .attribute("ON_TIME", 11),
            column("sum", Type.TEXT, r -> r.sum(s -> s.figure().asPrinted()))
                    .named("各期合计", "Sum of the periods")
                    .meaning("新增类指标各期之和；其他为空。", "Of new ones per period; empty for others."),
            column("sumParts", Type.TEXT, r -> r.sum(FlowSum::inWords))
                    .named("合计各项", "Parts of the sum")
                    .meaning("相加的数值及其时期。", "The values that were added, with their periods."),
            column("windowFrom", Type.DATE, r -> r.sum(FlowSum::from))
                    .named("计入起日", "Window from")
                    .meaning("合计从哪一天起。", "First day of the sum."),
            column("windowUntil", Type.DATE, r -> r.sum(FlowSum::until))
                    .named("计入止日", "Window until")
                    .meaning("合计到哪一天止。", "Last day of the sum."),
            column("evidenceLevel", Type.TEXT, r -> r.observed(r.assessed()::proof))
                    .named("依据程度", "Evidence level")
                    .meaning(
                            "official-document 官方文件，approved-with-evidence 有依据已审核，self-reported 自报已审核，not-found-in-text 原文未找到。",
                            "official-document, approved-with-evidence, self-reported or not-found-in-text."),
            column("reportedBy", Type.TEXT, r -> r.observed(o -> o.reportedBy))
                    .named("填报单位", "Reported by")
                    .meaning("最近数值的填报单位；文件所印的为空。", "Unit that reported the latest value; empty for a document."),
            column("submission", Type.INTEGER, r -> r.observed(o -> o.submission))
                    .named("报送编号", "Submission")
                    .meaning("最近数值所出的报送；文件所印的为空。", "The submission of the latest value; empty for a document."),
            column(
                            "caveats",
                            Type.TEXT,
                            r -> Caveats.in(r.assessed(), r.language()).collect(Collectors.joining(" ")))
                    .named("口径提示", "Caveats")
                    .meaning("关于最近数值须知的事。", "What a reader must know of the latest value."),
            column("found", Type.TEXT, r -> r.assessed().found())
                    .named("原文印有目标", "Target found in the text")
                    .meaning(
                            "已导入的文件文字是否印有目标原文；文字未导入的为空。",
                            "Whether the imported text prints the words of the target; empty while there is no text."),
            column("ruleSet", Type.TEXT, r -> r.assessment().ruleSet())
                    .named("规则集", "Rule set")
                    .meaning("按哪一套规则评估。", "The rules that judged."),
            column("permalink", Type.LINK, r -> r.permalink().apply(r.target().naturalKey))
                    .named("固定链接", "Permalink")
                    .meaning("此数据版本的这个目标。", "This target in this dataset version."),
            column("target", Type.TEXT, r -> r.target().naturalKey)
                    .named("目标", "Target")
                    .meaning("编号。", "Its id.")
                    .dimension("TARGET", Role.NONE)
                    .unlisted(),
            column("asOf", Type.DATE, r -> r.assessment().clocks().asOf())
                    .named("评估日", "As of")
                    .meaning("评估之日。", "The day it is assessed at.")
                    .dimension("TIME_PERIOD", Role.TIME)
                    .unlisted());

    private TargetColumns() {}

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
