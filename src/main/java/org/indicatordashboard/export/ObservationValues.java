package org.indicatordashboard.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.CodeNames;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.ObservationParameters;
import org.indicatordashboard.observation.ObservationQuestion;
import org.indicatordashboard.observation.ObservationRow;
import org.indicatordashboard.observation.ObservationRows;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.time.Vantage;

/** The values of exports that show observations. */
@ApplicationScoped
class ObservationValues {

    private static final String KIND = "observation";

    @Inject
    ObservationRows rows;

    @Inject
    ObservationQuestion.Reader questions;

    @Inject
    Observations observations;

    @Inject
    CodeNames.Source surroundings;

    Stream<Value> ofTable(String query, Vantage vantage) {
        Map<String, List<String>> filters = Filters.read(query);
        ParameterReader reader = new ParameterReader();
        ObservationQuestion question = questions.read(ObservationParameters.of(filters), vantage, reader);
        if (!reader.isContent()) {
            // What the filter names is no longer there, and so nothing is left of the table.
            return Stream.empty();
        }
        CodeNames around = surroundings.at(vantage.version());
        boolean revisions = filters.containsKey("includeHistory");
        return rows.stream(question).map(o -> of(o, revisions, around));
    }

    Stream<Value> ofIndicator(String code, Vantage vantage) {
        CodeNames around = surroundings.at(vantage.version());
        return observations.visible(vantage, code).stream().map(o -> of(o, around));
    }

    Value of(Observation o, CodeNames around) {
        return Value.of(
                o.naturalKey,
                label(o.indicator, o.region, o.period, around),
                o.figure.figure(),
                new Value.Row(KIND, o.naturalKey),
                o.knownFrom);
    }

    private static Value of(ObservationRow o, boolean revisions, CodeNames around) {
        return Value.of(
                revisions ? o.id() + "#" + o.revision() : o.id(),
                label(o.indicator(), o.region(), o.period().toString(), around),
                o.figure(),
                new Value.Row(KIND, o.id()),
                o.knownFrom());
    }

    private static Words label(String indicator, String region, String period, CodeNames around) {
        var names = around.indicatorName(indicator);
        var regions = around.regionName(region);
        return Words.of(
                "%s · %s · %s".formatted(names.zh(), regions.zh(), period),
                "%s · %s · %s".formatted(names.en(), regions.en(), period));
    }
}
