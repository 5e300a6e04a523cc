package org.indicatordashboard.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Decimals;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.figure.Tolerance;
import org.indicatordashboard.file.table.Column;
import org.indicatordashboard.file.table.Column.Role;
import org.indicatordashboard.file.table.Column.Type;
import org.indicatordashboard.language.Language;

/** The columns of observations in every format. Programs read them by key: they change only by addition. */
final class ObservationColumns {

    /**
     * What a row is written from.
     *
     * @param places tells what the imported texts print
     * @param tolerance how far 左右 and 近 reach
     * @param permalink the address of an observation by its id
     */
    record Row(
            ObservationRow of,
            CodeNames names,
            Citations places,
            Tolerance tolerance,
            Language language,
            UnaryOperator<String> permalink) {

        Figure figure() {
            return of.figure();
        }

        /** The one number that the words name; a range and a rank without a number name none. */
        BigDecimal printed() {
            if (figure().comparator() == Comparator.RANGE) {
                return null;
            }
            return figure().low() != null ? figure().low() : figure().high();
        }

        /** An end of the values that the words allow; null for a rank without a number. */
        BigDecimal allowed(Function<Interval, BigDecimal> end) {
            return figure().isNumeric() ? Decimals.plain(end.apply(figure().interval(tolerance))) : null;
        }

        /** One part of each place that prints it. */
        String cited(Function<Citation, String> part) {
            List<Citation> citations = of.citations();
            return citations.size() == 1
                    ? part.apply(citations.get(0))
                    : citations.stream().map(part).collect(Collectors.joining("; "));
        }

        String documents() {
            return of.citations().stream().map(c -> c.document).distinct().collect(Collectors.joining("; "));
        }
    }

    static final List<Column<Row>> ALL = List.of(
            column("id", Type.TEXT, r -> r.of().id())
                    .named("编号", "Id")
                    .meaning("稳定不变。", "Stable.")
                    .attribute("OBSERVATION_ID", 5),
            column("indicator", Type.TEXT, r -> r.of().indicator())
                    .named("指标代码", "Indicator code")
                    .meaning("见“代码”表。", "See the sheet of codes.")
                    .dimension("INDICATOR", Role.NONE),
            column(
                            "indicatorName",
                            Type.TEXT,
                            r -> r.names().indicatorName(r.of().indicator()).zh())
                    .named("指标", "Indicator (Chinese)")
                    .meaning("指标的中文名称。", "Chinese name."),
            column(
                            "indicatorNameEn",
                            Type.TEXT,
                            r -> r.names().indicatorName(r.of().indicator()).en())
                    .named("指标（英文）", "Indicator")
                    .meaning("指标的英文名称。", "English name."),
            column("region", Type.TEXT, r -> r.of().region())
                    .named("地区代码", "Region code")
                    .meaning("GB/T 2260 代码。", "GB/T 2260 code.")
                    .dimension("REF_AREA", Role.GEO),
            column(
                            "regionName",
                            Type.TEXT,
                            r -> r.names().regionName(r.of().region()).in(r.language()))
                    .named("地区", "Region")
                    .meaning("地区名称。", "Name of the region."),
            column("period", Type.PERIOD, r -> r.of().period())
                    .named("时期", "Period")
                    .meaning("SDMX 写法：2023、2023-Q1。", "SDMX notation: 2023, 2023-Q1.")
                    .dimension("TIME_PERIOD", Role.TIME),
            column("class", Type.TEXT, r -> r.of().figureClass())
                    .named("类别", "Class")
                    .meaning("figure 数量，structural 结构，threshold 界限，rank 位次。", "figure, structural, threshold or rank."),
            column("low", Type.NUMBER, r -> r.figure().low())
                    .named("下限", "Low")
                    .meaning("空表示向下无界。", "Empty means open downwards.")
                    .measure("OBS_LOW", 2),
            column("high", Type.NUMBER, r -> r.figure().high())
                    .named("上限", "High")
                    .meaning("空表示向上无界（如百余个）。", "Empty means open upwards.")
                    .measure("OBS_HIGH", 3),
            column("comparator", Type.TEXT, r -> r.figure().comparator())
                    .named("比较", "Comparator")
                    .meaning(
                            "eq 等于，ge 不少于，gt 超过，le 不多于，lt 少于，approx 左右，range 范围。",
                            "eq, ge, gt, le, lt, approx or range.")
                    .attribute("COMPARATOR", 1),
            column("unit", Type.TEXT, r -> r.figure().unit())
                    .named("单位", "Unit")
                    .meaning("计量单位。", "Unit of measure as printed.")
                    .attribute("UNIT_MEASURE", 2),
            column("asPrinted", Type.TEXT, r -> r.figure().asPrinted())
                    .named("原文", "As printed")
                    .meaning("文件中的字句，从不翻译。", "The words of the document, never translated.")
                    .attribute("AS_PRINTED", 3),
            column("knownFrom", Type.DATE, r -> r.of().knownFrom())
                    .named("何时可知", "Known from")
                    .meaning("文件或填报可知的日期。", "The day from which it is known.")
                    .attribute("KNOWN_FROM", 4),
            column("origin", Type.TEXT, r -> r.of().origin())
                    .named("来历", "Origin")
                    .meaning("document 文件，report 已审核的填报。", "document, or report for an approved one."),
            column("evidenceLevel", Type.TEXT, r -> r.of().evidence(r.places()))
                    .named("依据程度", "Evidence level")
                    .meaning(
                            "official-document 官方文件，approved-with-evidence 有依据已审核，self-reported 自报已审核，not-found-in-text 原文未找到。",
                            "official-document, approved-with-evidence, self-reported or not-found-in-text."),
            column("revision", Type.INTEGER, r -> r.of().revision())
                    .named("修订", "Revision")
                    .meaning("从 1 起；更正一次加 1。", "From 1; each correction adds 1."),
            column("superseded", Type.TEXT, r -> r.of().isSuperseded())
                    .named("已被取代", "Superseded")
                    .meaning("true：此修订已被更正或撤回。", "true: corrected or withdrawn since."),
            column("withdrawn", Type.TEXT, r -> r.of().isWithdrawn())
                    .named("已撤回", "Withdrawn")
                    .meaning("true：此观测值已撤回，没有修订仍然有效。", "true: withdrawn, no revision of it holds."),
            column("document", Type.TEXT, r -> r.cited(c -> c.document))
                    .named("文件编号", "Document id")
                    .meaning("几处刊载时以分号分开。", "Several are parted by semicolons."),
            column("documentNumber", Type.TEXT, r -> r.cited(c -> r.names().documentNumber(c.document)))
                    .named("文号", "Document number")
                    .meaning("文件的文号。", "Number of the document."),
            column("section", Type.TEXT, r -> r.cited(c -> c.section))
                    .named("章节", "Section")
                    .meaning("文件中的位置。", "Where in the document."),
            column("occurrence", Type.TEXT, r -> r.cited(c -> Integer.toString(c.occurrence)))
                    .named("第几处", "Occurrence")
                    .meaning("同样字句在文件中的次序。", "Which of equal words in the document."),
            column("note", Type.TEXT, r -> r.of().note())
                    .named("说明", "Note (Chinese)")
                    .meaning("口径与更正说明。", "Scope and reasons of corrections."),
            column("noteEn", Type.TEXT, r -> r.of().noteEn())
                    .named("说明（英文）", "Note")
                    .meaning("口径与更正说明（英文）。", "The same in English."),
            column("intervalLow", Type.NUMBER, r -> r.allowed(Interval::low))
                    .named("区间下限", "Interval low")
                    .meaning(
                            "字句所容许的最小值，左右、近按规则展开；空表示向下无界。",
                            "The least value that the words allow, tolerance included; empty means open downwards."),
            column("intervalHigh", Type.NUMBER, r -> r.allowed(Interval::high))
                    .named("区间上限", "Interval high")
                    .meaning(
                            "字句所容许的最大值，左右、近按规则展开；空表示向上无界。",
                            "The greatest value that the words allow, tolerance included; empty means open upwards."),
            column("reportedBy", Type.TEXT, r -> r.of().reportedBy())
                    .named("填报单位", "Reported by")
                    .meaning("填报的责任单位；文件所印的为空。", "Responsible unit that reported it; empty for a document."),
            column("submission", Type.INTEGER, r -> r.of().submission())
                    .named("报送编号", "Submission")
                    .meaning("经审核的报送；文件所印的为空。", "The approved submission; empty for a document."),
            column("permalink", Type.LINK, r -> r.permalink().apply(r.of().id()))
                    .named("固定链接", "Permalink")
                    .meaning("此数据版本的这一条。", "This row in this dataset version."),
            column("value", Type.NUMBER, Row::printed)
                    .named("所印数值", "Printed number")
                    .meaning("字句所写的那个数。", "The one number that the words name.")
                    .measure("OBS_VALUE", 1)
                    .unlisted(),
            column("documents", Type.TEXT, Row::documents)
                    .named("文件编号", "Document ids")
                    .meaning("每个文件一次。", "Each document once.")
                    .attribute("SOURCE", 6)
                    .unlisted(),
            column("observation", Type.TEXT, r -> r.of().key())
                    .named("观测值", "Observation")
                    .meaning("编号与修订。", "Id and revision.")
                    .dimension("OBSERVATION", Role.NONE)
                    .unlisted());

    /** What a history says of each row besides, as attributes of a structure of its own. */
    static final List<Column<Row>> HISTORY = ALL.stream()
            .map(c -> switch (c.key()) {
                case "revision" -> c.attribute("REVISION", 7);
                case "superseded" -> c.attribute("SUPERSEDED", 8);
                case "withdrawn" -> c.attribute("WITHDRAWN", 9);
                default -> c;
            })
            .toList();

    private ObservationColumns() {}

    private static Column<Row> column(String key, Type type, Function<Row, ?> cell) {
        return new Column<>(key, type, cell);
    }
}
