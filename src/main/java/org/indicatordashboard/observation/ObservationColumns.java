package org.indicatordashboard.observation;

import java.util.List;

import org.indicatordashboard.file.Column;
import org.indicatordashboard.file.Column.Type;
import org.indicatordashboard.language.Words;

/** The columns of observations as a table. Programs read them by key: they change only by addition. */
final class ObservationColumns {

    static final List<Column> ALL = List.of(
            column("id", "编号", "Id", Type.TEXT, "稳定不变。", "Stable."),
            column("indicator", "指标代码", "Indicator code", Type.TEXT, "见“代码”表。", "See the sheet of codes."),
            column("indicatorName", "指标", "Indicator (Chinese)", Type.TEXT, "指标的中文名称。", "Chinese name."),
            column("indicatorNameEn", "指标（英文）", "Indicator", Type.TEXT, "指标的英文名称。", "English name."),
            column("region", "地区代码", "Region code", Type.TEXT, "GB/T 2260 代码。", "GB/T 2260 code."),
            column("regionName", "地区", "Region", Type.TEXT, "地区名称。", "Name of the region."),
            column("period", "时期", "Period", Type.PERIOD, "SDMX 写法：2023、2023-Q1。", "SDMX notation: 2023, 2023-Q1."),
            column(
                    "class",
                    "类别",
                    "Class",
                    Type.TEXT,
                    "figure 数量，structural 结构，threshold 界限，rank 位次。",
                    "figure, structural, threshold or rank."),
            column("low", "下限", "Low", Type.NUMBER, "空表示向下无界。", "Empty means open downwards."),
            column("high", "上限", "High", Type.NUMBER, "空表示向上无界（如百余个）。", "Empty means open upwards."),
            column(
                    "comparator",
                    "比较",
                    "Comparator",
                    Type.TEXT,
                    "eq 等于，ge 不少于，gt 超过，le 不多于，lt 少于，approx 左右，range 范围。",
                    "eq, ge, gt, le, lt, approx or range."),
            column("unit", "单位", "Unit", Type.TEXT, "计量单位。", "Unit of measure as printed."),
            column(
                    "asPrinted",
                    "原文",
                    "As printed",
                    Type.TEXT,
                    "文件中的字句，从不翻译。",
                    "The words of the document, never translated."),
            column("knownFrom", "何时可知", "Known from", Type.DATE, "文件或填报可知的日期。", "The day from which it is known."),
            column(
                    "origin",
                    "来历",
                    "Origin",
                    Type.TEXT,
                    "document 文件，report 已审核的填报。",
                    "document, or report for an approved one."),
            column(
                    "evidenceLevel",
                    "依据程度",
                    "Evidence level",
                    Type.TEXT,
                    "official-document 官方文件，approved-with-evidence 有依据已审核，self-reported 自报已审核，not-found-in-text 原文未找到。",
                    "official-document, approved-with-evidence, self-reported or not-found-in-text."),
            column("revision", "修订", "Revision", Type.INTEGER, "从 1 起；更正一次加 1。", "From 1; each correction adds 1."),
            column("document", "文件编号", "Document id", Type.TEXT, "几处刊载时以分号分开。", "Several are parted by semicolons."),
            column("documentNumber", "文号", "Document number", Type.TEXT, "文件的文号。", "Number of the document."),
            column("section", "章节", "Section", Type.TEXT, "文件中的位置。", "Where in the document."),
            column(
                    "occurrence",
                    "第几处",
                    "Occurrence",
                    Type.TEXT,
                    "同样字句在文件中的次序。",
                    "Which of equal words in the document."),
            column("note", "说明", "Note (Chinese)", Type.TEXT, "口径与更正说明。", "Scope and reasons of corrections."),
            column("noteEn", "说明（英文）", "Note", Type.TEXT, "口径与更正说明（英文）。", "The same in English."),
            column("permalink", "固定链接", "Permalink", Type.LINK, "此数据版本的这一条。", "This row in this dataset version."));

    private ObservationColumns() {}

    private static Column column(String key, String zh, String en, Type type, String sayZh, String sayEn) {
        return new Column(key, Words.of(zh, en), type, Words.of(sayZh, sayEn));
    }
}
