package org.indicatordashboard.file.provenance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.time.Vantage;

/**
 * What a file is made from. Equal ones have equal codes, whatever the format, the size or the language.
 *
 * @param kind what it shows
 * @param path API path of the same as JSON
 * @param query its filters without the clocks, sorted and encoded; empty for none
 * @param vantage the clocks and the dataset version, resolved
 */
public record ExportQuery(Kind kind, String path, String query, Vantage vantage) {

    /** What a file shows. */
    @Schema(name = "ExportKind")
    public enum Kind implements Coded {
        TARGET_CHART,
        INDICATOR_CHART,
        SUMMARY_CHART,
        TARGETS,
        OBSERVATIONS,
        BULLETIN,
        CHECKS,
        ATTAINMENT,
        COMPARISON,
        BRIEF,
        DERIVED_VALUES,
        DERIVED_CHART;
    }

    /** Path and query that answer the same for ever. */
    public String frozen() {
        String clocks =
                "asOf=%s&knownAt=%s&datasetVersion=%d".formatted(vantage.asOf(), vantage.knownAt(), vantage.version());
        return path + "?" + (query.isEmpty() ? clocks : query + "&" + clocks);
    }

    /** Path and query that answer what is known today. */
    public String live() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Short, and the same for the same content. */
    public String code() {
        return VerificationCode.of(kind.code() + " " + frozen());
    }

    /** Under which a table is saved, without an ending: it carries the code, for a CSV file has no other place for it. */
    public String fileName() {
        return "%s-%s-v%d-%s".formatted(kind.code(), vantage.asOf(), vantage.version(), code());
    }
}
