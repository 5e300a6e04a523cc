package org.indicatordashboard.progress;

import java.util.List;

import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.language.Words;

/** The columns of targets as a table. Programs read them by key: they change only by addition. */
final class TargetColumns {

    static final List<Column> ALL = List.of(
            column("id", "编号", "Id", Type.TEXT, "稳定不变。", "Stable."),
            column("name", "目标", "Target (Chinese)", Type.TEXT, "目标的中文名称。", "Chinese name."),
            column("nameEn", "目标（英文）", "Target", Type.TEXT, "目标的英文名称。", "English name."),
            column("class", "类别", "Class", Type.TEXT, "只有 figure 计入总数。", "Only class figure is counted."),
            column("indicator", "指标代码", "Indicator code", Type.TEXT, "见“代码”表。", "See the sheet of codes."),
            column("domain", "领域", "Domain", Type.TEXT, "领域代码，见“代码”表。", "Domain code, see the sheet of codes."),
            column("region", "地区代码", "Region code", Type.TEXT, "GB/T 2260 代码。", "GB/T 2260 code."),
            column("regionName", "地区", "Region", Type.TEXT, "地区名称。", "Name of the region."),
            column("plan", "方案", "Plan", Type.TEXT, "方案编号。", "Id of the plan."),
            column("section", "章节", "Section", Type.TEXT, "目标在文件中的位置。", "Where the target stands in the document."),
            column(
                    "asPrinted",
                    "目标原文",
                    "Target as printed",
                    Type.TEXT,
                    "文件中的字句，从不翻译。",
                    "The words of the document, never translated."),
            column("low", "目标下限", "Target low", Type.NUMBER, "空表示向下无界。", "Empty means open downwards."),
            column("high", "目标上限", "Target high", Type.NUMBER, "空表示向上无界。", "Empty means open upwards."),
            column(
                    "comparator",
                    "比较",
                    "Comparator",
                    Type.TEXT,
                    "eq、ge、gt、le、lt、approx、range。",
                    "eq, ge, gt, le, lt, approx or range."),
            column("unit", "单位", "Unit", Type.TEXT, "计量单位。", "Unit of measure as printed."),
            column("dueOn", "到期日", "Due on", Type.DATE, "空表示未写明期限。", "Empty means that no date is printed."),
            column(
                    "responsible",
                    "责任单位",
                    "Responsible",
                    Type.TEXT,
                    "照文件所印，以分号分开。",
                    "As printed, parted by semicolons."),
            column("status", "状态代码", "Status code", Type.TEXT, "见“代码”表。", "See the sheet of codes."),
            column("statusWords", "状态", "Status", Type.TEXT, "状态的名称。", "Name of the status."),
            column(
                    "observedAsPrinted",
                    "最近数值原文",
                    "Latest value as printed",
                    Type.TEXT,
                    "状态所依据的数值。",
                    "The value on which the status rests."),
            column(
                    "observedPeriod",
                    "最近数值时期",
                    "Latest value's period",
                    Type.PERIOD,
                    "该数值所属时期。",
                    "The period of that value."),
            column("observedLow", "最近数值下限", "Latest value low", Type.NUMBER, "空表示没有或无界。", "Empty means none or open."),
            column(
                    "observedHigh",
                    "最近数值上限",
                    "Latest value high",
                    Type.NUMBER,
                    "空表示没有或无界。",
                    "Empty means none or open."),
            column("completionLow", "完成率下限（%）", "Completion low (%)", Type.NUMBER, "不封顶。", "Never clipped."),
            column(
                    "completionHigh",
                    "完成率上限（%）",
                    "Completion high (%)",
                    Type.NUMBER,
                    "空表示无界或未知。",
                    "Empty means open or unknown."),
            column(
                    "elapsed",
                    "时间进度（%）",
                    "Elapsed (%)",
                    Type.NUMBER,
                    "该数值为真时已过的时间。",
                    "Time passed when that value was true."),
            column("gap", "差距（百分点）", "Gap (points)", Type.NUMBER, "完成率减时间进度。", "Completion minus elapsed."),
            column("achievedOn", "完成日", "Achieved on", Type.DATE, "从该日起一直满足。", "From then on satisfied."),
            column(
                    "ageDays",
                    "数值天数",
                    "Age in days",
                    Type.INTEGER,
                    "最近数值距截至日的天数。",
                    "Days from the latest value to the as-of date."),
            column("document", "文件编号", "Document id", Type.TEXT, "提出目标的文件。", "The document that sets the target."),
            column("documentNumber", "文号", "Document number", Type.TEXT, "该文件的文号。", "Its number."),
            column("note", "说明", "Note (Chinese)", Type.TEXT, "口径说明。", "Scope."),
            column("noteEn", "说明（英文）", "Note", Type.TEXT, "口径说明（英文）。", "The same in English."),
            column("permalink", "固定链接", "Permalink", Type.LINK, "此数据版本的这个目标。", "This target in this dataset version."));

    private TargetColumns() {}

    private static Column column(String key, String zh, String en, Type type, String sayZh, String sayEn) {
        return new Column(key, Words.of(zh, en), type, Words.of(sayZh, sayEn));
    }
}
