package org.indicatordashboard.assistant;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.file.provenance.ExportQuery.Kind;
import org.indicatordashboard.file.provenance.ExportRecords;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.http.answer.Filters;
import org.indicatordashboard.progress.TargetQuestionReader;
import org.indicatordashboard.time.Vantage;

/** Writes down what leaves, as charts and tables are, so that whoever reads it elsewhere can ask what has changed since. */
@ApplicationScoped
class Codes {

    private static final String API = "/api/v1/";

    @Inject
    ExportRecords records;

    @Inject
    TargetQuestionReader rules;

    /** @param ruleSet null for the configured rules */
    Answer.Verification ofTarget(String id, String ruleSet, Vantage vantage) {
        return of(Kind.TARGET_CHART, "targets/" + id + "/chart.json", rules.pinned("", ruleSet), vantage);
    }

    Answer.Verification ofTargets(Map<String, String> filters, String ruleSet, Vantage vantage) {
        return of(Kind.TARGETS, "targets", rules.pinned(query(filters), ruleSet), vantage);
    }

    Answer.Verification ofIndicator(String code, Vantage vantage) {
        return of(Kind.INDICATOR_CHART, "indicators/" + code + "/chart.json", "", vantage);
    }

    Answer.Verification ofObservations(Map<String, String> filters, Vantage vantage) {
        return of(Kind.OBSERVATIONS, "observations", query(filters), vantage);
    }

    Answer.Verification ofComparison(String indicator, Vantage vantage) {
        return of(Kind.COMPARISON, "comparisons", query(Map.of("indicator", indicator)), vantage);
    }

    private Answer.Verification of(Kind kind, String path, String query, Vantage vantage) {
        ExportQuery made = new ExportQuery(kind, API + path, query, vantage);
        Provenance written = records.register(made);
        return new Answer.Verification(written.verificationCode(), written.verificationUrl(), made.frozen());
    }

    /** In the spelling of {@link Filters}; what was not said is left out. */
    private static String query(Map<String, String> filters) {
        String query = "";
        for (Map.Entry<String, String> filter : new TreeMap<>(filters).entrySet()) {
            query = filter.getValue() == null ? query : Filters.with(query, filter.getKey(), filter.getValue());
        }
        return query;
    }
}
