package org.indicatordashboard.reading;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Direction;
import org.indicatordashboard.catalogue.Domain;
import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Measure;
import org.indicatordashboard.catalogue.MeasureUnit;
import org.indicatordashboard.catalogue.MeasureUnits;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Edition;
import org.indicatordashboard.publication.Fingerprint;

/** The indicator that a figure is accepted under: one of the catalogue, or a new one. */
@ApplicationScoped
class IndicatorChoice {

    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    @Inject
    Indicators indicators;

    @Inject
    MeasureUnits units;

    /** Null, with a refusal, where the request names none that can be used. */
    Indicator read(DecisionRequest request, Figure figure, long version, ParameterReader reader) {
        if (request.newIndicator() != null) {
            return fresh(request.newIndicator(), figure, version, reader);
        }
        String code =
                Required.key("indicator", request.indicator(), indicators.codes(version), "/api/v1/indicators", reader);
        Indicator known = indicators.at(version, code).orElse(null);
        if (known != null && figure != null && !known.unit.equals(figure.unit())) {
            reader.refuse(
                    "figure.unit",
                    Words.of(
                            "这项指标的单位是 %s。单位不同的数值不能记在同一指标下。".formatted(known.unit),
                            "This indicator is counted in %s. A value in another unit cannot stand under it."
                                    .formatted(known.unit)));
        }
        return known;
    }

    /** Appends what is not in the catalogue yet. */
    List<Change> publish(Indicator indicator, Edition edition) {
        List<Change> changes = new ArrayList<>();
        long version = edition.version() - 1;
        if (units.at(version, indicator.unit).isEmpty()) {
            MeasureUnit unit = new MeasureUnit();
            unit.naturalKey = indicator.unit;
            unit.nameEn = indicator.unit;
            unit.kind = "other";
            unit.fingerprint = Fingerprint.of(indicator.unit);
            changes.add(units.append(unit, null, edition));
        }
        if (indicator.id == null) {
            changes.add(indicators.append(indicator, null, edition));
        }
        return changes;
    }

    private Indicator fresh(DecisionRequest.NewIndicator request, Figure figure, long version, ParameterReader reader) {
        Indicator indicator = new Indicator();
        indicator.naturalKey = Required.text("newIndicator.code", request.code(), reader);
        if (!indicator.naturalKey.matches(KEBAB_CASE)
                || indicators.at(version, indicator.naturalKey).isPresent()) {
            reader.refuse(
                    "newIndicator.code",
                    Words.of(
                            "请用小写英文、数字和连字符（data-centres），且不与现有指标重复。",
                            "Use lower-case letters, digits and hyphens (data-centres), and a code not in use."));
        }
        indicator.name = Required.text("newIndicator.name", request.name(), reader);
        indicator.nameEn = Required.text("newIndicator.nameEn", request.nameEn(), reader);
        indicator.unit = figure == null ? null : figure.unit();
        indicator.domain = constant(Domain.class, "newIndicator.domain", request.domain(), reader);
        indicator.direction = constant(Direction.class, "newIndicator.direction", request.direction(), reader);
        indicator.measure = constant(Measure.class, "newIndicator.measure", request.measure(), reader);
        indicator.definition = Required.text("newIndicator.definition", request.definition(), reader);
        indicator.definitionEn = Required.text("newIndicator.definitionEn", request.definitionEn(), reader);
        indicator.fingerprint = Fingerprint.of(indicator.naturalKey);
        return indicator;
    }

    private static <E extends Enum<E> & Coded> E constant(
            Class<E> type, String name, String value, ParameterReader reader) {
        return Coded.ofCode(
                        type,
                        Required.word(name, value, reader, Coded.codes(type).toArray(String[]::new)))
                .orElse(null);
    }
}
