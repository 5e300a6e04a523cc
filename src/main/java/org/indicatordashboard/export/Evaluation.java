package org.indicatordashboard.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.time.Vantage;

/** Asks again what an export was made from, at any dataset version: from the revisions, not from copies. */
@ApplicationScoped
class Evaluation {

    private static final Pattern CHART = Pattern.compile("/api/v1/[a-z]+/([^/]+)/chart\\.json");

    @Inject
    TargetValues targets;

    @Inject
    ObservationValues observations;

    @Inject
    CheckValues checks;

    @Inject
    AttainmentValues attainment;

    /** Its values by id, in their order. */
    @Transactional
    Map<String, Value> of(ExportQuery made, Vantage vantage) {
        Map<String, Value> values = new LinkedHashMap<>();
        try (Stream<Value> found = found(made, vantage)) {
            found.forEach(v -> values.putIfAbsent(v.id(), v));
        }
        return values;
    }

    /** The target or indicator of its path, null for what shows many. */
    static String subject(ExportQuery made) {
        Matcher chart = CHART.matcher(made.path());
        return chart.matches() ? chart.group(1) : null;
    }

    private Stream<Value> found(ExportQuery made, Vantage vantage) {
        return switch (made.kind()) {
            case TARGET_CHART -> targets.ofChart(subject(made), made.query(), vantage);
            case INDICATOR_CHART -> observations.ofIndicator(subject(made), vantage);
            case SUMMARY_CHART, BRIEF -> targets.ofSummary(made.query(), vantage);
            case BULLETIN -> targets.ofBulletin(made.query(), vantage);
            case TARGETS -> targets.ofTable(made.query(), vantage);
            case OBSERVATIONS -> observations.ofTable(made.query(), vantage);
            case CHECKS -> checks.ofTable(made.query(), vantage);
            case DERIVED_VALUES -> checks.ofDerived(made.query(), vantage);
            case DERIVED_CHART -> checks.ofChart(subject(made), vantage);
            case COMPARISON ->
                observations.ofIndicator(
                        Filters.read(made.query()).get("indicator").get(0), vantage);
            case ATTAINMENT -> attainment.ofTable(made.query(), vantage);
        };
    }
}
