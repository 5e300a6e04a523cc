package org.indicatordashboard.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.table.Cube;
import org.indicatordashboard.file.table.Cube.Category;
import org.indicatordashboard.file.table.Cube.Dimension;
import org.indicatordashboard.file.table.Cube.Role;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/**
 * Observations under the dimensions indicator, region and period. Where several answer for the same three, as revisions
 * do, the observation itself is a fourth.
 */
@ApplicationScoped
class ObservationCube {

    private static final Cube.Structure STRUCTURE = new Cube.Structure("INDICATOR_DASHBOARD", "OBSERVATIONS", "1.0.0");

    private static final List<Cube.Measure> MEASURES = List.of(
            new Cube.Measure("value", "OBS_VALUE", Words.of("所印数值", "Printed number"), 10),
            new Cube.Measure("low", "OBS_LOW", Words.of("下限", "Low"), 10),
            new Cube.Measure("high", "OBS_HIGH", Words.of("上限", "High"), 10));

    private static final List<Cube.Attribute> ATTRIBUTES = List.of(
            new Cube.Attribute("COMPARATOR", Words.of("比较", "Comparator"), true),
            new Cube.Attribute("UNIT_MEASURE", Words.of("单位", "Unit"), false),
            new Cube.Attribute("AS_PRINTED", Words.of("原文", "As printed"), false),
            new Cube.Attribute("KNOWN_FROM", Words.of("何时可知", "Known from"), false),
            new Cube.Attribute("OBSERVATION_ID", Words.of("编号", "Id"), false),
            new Cube.Attribute("SOURCE", Words.of("文件编号", "Document ids"), false));

    @Inject
    ObservationRows rows;

    @Inject
    CodeNames.Source surroundings;

    Cube of(ObservationQuestion question, ExportQuery made, Provenance provenance, Language language) {
        CodeNames around = surroundings.at(made.vantage().version());
        List<Dimension> dimensions = new ArrayList<>(List.of(
                dimension(
                        "indicator",
                        "INDICATOR",
                        Words.of("指标", "Indicator"),
                        Role.NONE,
                        question,
                        around::indicatorName),
                dimension("region", "REF_AREA", Words.of("地区", "Region"), Role.GEO, question, around::regionName),
                dimension("period", "TIME_PERIOD", Words.of("时期", "Period"), Role.TIME, question, Words::same)));
        boolean rivals = rows.haveRivals(question);
        if (rivals) {
            dimensions.add(new Dimension(
                    "observation",
                    "OBSERVATION",
                    Words.of("观测值", "Observation"),
                    Role.NONE,
                    rows.stream(question)
                            .map(o -> new Category(key(o), Words.same(key(o)), null))
                            .toList()));
        }
        return new Cube(
                STRUCTURE,
                language == Language.ZH ? "观测值" : "Observations",
                Stream.concat(
                                rows.documents(question).stream()
                                        .map(id ->
                                                SourceLine.of(around.documents().get(id), language)),
                                Stream.of(provenance.line(language)))
                        .toList(),
                made.vantage().knownAt(),
                dimensions,
                MEASURES,
                ATTRIBUTES,
                () -> rows.stream(question).map(o -> observation(o, rivals)),
                language);
    }

    private Dimension dimension(
            String id,
            String sdmxId,
            Words label,
            Role role,
            ObservationQuestion question,
            Function<String, Words> name) {
        return new Dimension(
                id,
                sdmxId,
                label,
                role,
                rows.distinct(id, question).stream()
                        .map(code -> new Category(code, name.apply(code), null))
                        .toList());
    }

    private static Cube.Observation observation(ObservationRow o, boolean rivals) {
        List<String> key =
                new ArrayList<>(List.of(o.indicator(), o.region(), o.period().toString()));
        if (rivals) {
            key.add(key(o));
        }
        Figure figure = o.figure();
        return new Cube.Observation(
                key,
                Arrays.asList(printed(figure), figure.low(), figure.high()),
                Arrays.asList(
                        figure.comparator() == null ? null : figure.comparator().code(),
                        figure.unit(),
                        figure.asPrinted(),
                        o.knownFrom().toString(),
                        o.id(),
                        o.citations().stream().map(c -> c.document).distinct().collect(Collectors.joining("; "))));
    }

    /** The one number that the words name; a range and a rank without a number name none. */
    private static BigDecimal printed(Figure figure) {
        if (figure.comparator() == Comparator.RANGE) {
            return null;
        }
        return figure.low() != null ? figure.low() : figure.high();
    }

    private static String key(ObservationRow o) {
        return o.id() + "#" + o.revision();
    }
}
