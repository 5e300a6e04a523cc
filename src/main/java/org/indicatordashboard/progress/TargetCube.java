package org.indicatordashboard.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.Cube;
import org.indicatordashboard.file.table.Cube.Attribute;
import org.indicatordashboard.file.table.Cube.Category;
import org.indicatordashboard.file.table.Cube.Dimension;
import org.indicatordashboard.file.table.Cube.Measure;
import org.indicatordashboard.file.table.Cube.Role;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/** Assessed targets under the dimensions target and date of assessment. */
record TargetCube(List<AssessedTarget> targets, List<String> sources, Language language) {

    private static final Cube.Structure STRUCTURE = new Cube.Structure("INDICATOR_DASHBOARD", "TARGETS", "1.0.0");

    private static final List<Measure> MEASURES = List.of(
            new Measure("completionLow", "OBS_VALUE", Words.of("完成率下限（%）", "Completion low (%)"), 2),
            new Measure("completionHigh", "COMPLETION_HIGH", Words.of("完成率上限（%）", "Completion high (%)"), 2),
            new Measure("elapsed", "ELAPSED", Words.of("时间进度（%）", "Elapsed (%)"), 2),
            new Measure("gap", "GAP", Words.of("差距（百分点）", "Gap (points)"), 2),
            new Measure("low", "TARGET_LOW", Words.of("目标下限", "Target low"), 10),
            new Measure("high", "TARGET_HIGH", Words.of("目标上限", "Target high"), 10));

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("STATUS", Words.of("状态", "Status"), true),
            new Attribute("INDICATOR", Words.of("指标", "Indicator"), false),
            new Attribute("REF_AREA", Words.of("地区", "Region"), false),
            new Attribute("UNIT_MEASURE", Words.of("目标单位", "Unit of the target"), false),
            new Attribute("AS_PRINTED", Words.of("目标原文", "Target as printed"), false),
            new Attribute("OBSERVED_AS_PRINTED", Words.of("最近数值原文", "Latest value as printed"), false),
            new Attribute("DUE_ON", Words.of("到期日", "Due on"), false),
            new Attribute("RESPONSIBLE", Words.of("责任单位", "Responsible"), false),
            new Attribute("SOURCE", Words.of("文件编号", "Document id"), false));

    Cube of(Vantage vantage, Provenance provenance) {
        LocalDate asOf = vantage.asOf();
        return new Cube(
                STRUCTURE,
                language == Language.ZH ? "目标及评估" : "Targets with their assessment",
                Stream.concat(sources.stream(), Stream.of(provenance.line(language)))
                        .toList(),
                vantage.knownAt(),
                List.of(
                        new Dimension(
                                "target",
                                "TARGET",
                                Words.of("目标", "Target"),
                                Role.NONE,
                                targets.stream()
                                        .map(t -> t.target())
                                        .map(t -> new Category(t.naturalKey, Words.of(t.name, t.nameEn), null))
                                        .toList()),
                        new Dimension(
                                "asOf",
                                "TIME_PERIOD",
                                Words.of("评估日", "As of"),
                                Role.TIME,
                                List.of(new Category(asOf.toString(), Words.same(asOf.toString()), null)))),
                MEASURES,
                ATTRIBUTES,
                () -> targets.stream().map(t -> observation(t, asOf)),
                language);
    }

    private static Cube.Observation observation(AssessedTarget assessed, LocalDate asOf) {
        var target = assessed.target();
        var figure = target.figure.figure();
        Assessment a = assessed.assessment();
        Share completion = a.completion();
        return new Cube.Observation(
                List.of(target.naturalKey, asOf.toString()),
                Arrays.asList(
                        completion == null ? null : completion.low(),
                        completion == null ? null : completion.high(),
                        a.elapsed(),
                        a.gap(),
                        figure.low(),
                        figure.high()),
                Arrays.asList(
                        a.status().code(),
                        target.indicator,
                        target.region,
                        figure.unit(),
                        figure.asPrinted(),
                        assessed.last().map(o -> o.figure.asPrinted).orElse(null),
                        target.dueOn == null ? null : target.dueOn.toString(),
                        target.responsible.stream().map(r -> r.unit).collect(Collectors.joining("; ")),
                        target.citation.document));
    }
}
