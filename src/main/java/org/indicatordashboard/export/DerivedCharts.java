package org.indicatordashboard.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.diagnosis.Diagnosis;
import org.indicatordashboard.diagnosis.Finding;
import org.indicatordashboard.diagnosis.arithmetic.QuantityText;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.figure.Interval;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Point;
import org.indicatordashboard.file.chart.Series;
import org.indicatordashboard.file.chart.SeriesPlot;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.time.Period;

/** What one check derives in one region, period by period, each an interval; nothing observed is drawn beside it. */
@ApplicationScoped
class DerivedCharts {

    @Inject
    Diagnosis diagnosis;

    @Inject
    ChartNames.Source source;

    @Inject
    ExportRecords records;

    /** Empty where nothing of that id is derived. */
    @Transactional
    Optional<Chart> of(String id, ExportQuery made, Language language) {
        List<Finding> all = diagnosis.at(made.vantage());
        return all.stream()
                .filter(f -> f.id().equals(id) && f.result() != null)
                .findFirst()
                .map(one -> chart(
                        one,
                        all.stream().filter(f -> isBeside(one, f)).toList(),
                        made,
                        source.at(made.vantage().version(), language)));
    }

    /** The same check of the same region in whatever period. */
    static boolean isBeside(Finding one, Finding other) {
        return one.result() != null
                && other.result() != null
                && Objects.equals(one.check(), other.check())
                && Objects.equals(one.region(), other.region())
                && Objects.equals(one.result().unit(), other.result().unit());
    }

    private Chart chart(Finding one, List<Finding> periods, ExportQuery made, ChartNames names) {
        String unit = names.unit(one.result().unit());
        return new Chart(
                one.name().in(names.language()) + names.either("（推算值）", " (derived)"),
                names.region(one.region()) + " · " + unit,
                names.language(),
                new SeriesPlot(
                        names.either("时期", "Period"),
                        names.either("推算值", "Derived value"),
                        unit,
                        List.of(new Series(
                                names.either("推算值及其区间", "Derived value and its interval"),
                                Colour.FIRST,
                                Series.Shape.LINE,
                                periods.stream()
                                        .map(f -> point(f, made, names.language()))
                                        .toList())),
                        List.of(),
                        names.either("没有推算值", "Nothing is derived")),
                Stream.concat(
                                Stream.of(
                                        names.either(
                                                "推算值，不是观测值：由所印数值按舍入区间算出。",
                                                "Derived, never observed: computed from printed numbers on their rounding intervals.")),
                                periods.stream()
                                        .map(Finding::formula)
                                        .filter(Objects::nonNull)
                                        .map(formula -> formula.in(names.language())))
                        .distinct()
                        .toList(),
                periods.stream()
                        .flatMap(f -> f.allDocuments().stream())
                        .distinct()
                        .map(names.around().documents()::get)
                        .filter(Objects::nonNull)
                        .map(d -> SourceLine.of(d, names.language()))
                        .toList(),
                records.register(made));
    }

    private static Point point(Finding found, ExportQuery made, Language language) {
        Interval interval = QuantityText.kept(found.result().interval());
        return new Point(
                found.period() == null ? Period.day(made.vantage().asOf()) : found.period(),
                interval.low(),
                interval.high(),
                QuantityText.kept(found.result().value()),
                QuantityText.of(found.result()) + (language == Language.ZH ? " 推算" : " derived"),
                "#" + found.id(),
                false);
    }
}
