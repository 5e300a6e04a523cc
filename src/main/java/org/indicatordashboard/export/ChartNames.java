package org.indicatordashboard.export;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.MeasureUnits;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.observation.CodeNames;

/**
 * What things are called in a chart of one dataset version and language.
 *
 * @param units English names by unit as printed
 */
record ChartNames(CodeNames around, Map<String, String> units, Language language) {

    /** Looks them up. */
    @ApplicationScoped
    static class Source {

        @Inject
        CodeNames.Source surroundings;

        @Inject
        MeasureUnits units;

        ChartNames at(long version, Language language) {
            return new ChartNames(
                    surroundings.at(version),
                    units.at(version).stream().collect(Collectors.toMap(u -> u.naturalKey, u -> u.nameEn)),
                    language);
        }
    }

    String region(String code) {
        return around.regionName(code).in(language);
    }

    String indicator(Indicator indicator) {
        return either(indicator.name, indicator.nameEn);
    }

    String unit(String unit) {
        return either(unit, units.getOrDefault(unit, unit));
    }

    /** A value in the language of the chart: as printed, or with its sign, its number and its unit in English. */
    String figure(Figure figure) {
        return language == Language.ZH || !figure.isNumeric() ? figure.asPrinted() : english(figure);
    }

    private String english(Figure figure) {
        String unit = unit(figure.unit()).equals(figure.unit()) || figure.unit().equals("%")
                ? figure.unit()
                : " " + unit(figure.unit()).replaceAll(" \\(.*\\)$", "");
        BigDecimal number = figure.low() != null ? figure.low() : figure.high();
        String sign = switch (figure.comparator()) {
            case EQ -> "";
            case GE -> "≥ ";
            case GT -> "> ";
            case LE -> "≤ ";
            case LT -> "< ";
            case APPROX -> "≈ ";
            case RANGE -> figure.low().toPlainString() + "–";
        };
        return sign + (figure.comparator() == Comparator.RANGE ? figure.high() : number).toPlainString() + unit;
    }

    String either(String zh, String en) {
        return language == Language.ZH || en == null ? zh : en;
    }
}
