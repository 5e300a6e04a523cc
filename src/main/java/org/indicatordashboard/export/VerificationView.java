package org.indicatordashboard.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.file.provenance.ExportQuery;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.publication.Change;
import org.indicatordashboard.publication.Origin;

/** What a file was made from, and what has changed since. */
@Schema(name = "Verification")
public record VerificationView(
        @Schema(description = "as printed on the file", examples = "CJQ0EVCHMS")
        String code,

        @Schema(
                description =
                        "target-chart, indicator-chart, summary-chart, targets, observations, bulletin, checks, attainment, comparison, brief, derived-values or derived-chart")
        ExportQuery.Kind kind,

        @Schema(description = "target id or indicator code of a chart, null for what shows many", nullable = true)
        String subject,

        @Schema(examples = "/api/v1/targets/putuo-2023-5g-outdoor-base-stations/chart.json")
        String path,

        @Schema(description = "filters, sorted and encoded; empty for none")
        String query,

        @Schema(examples = "2024-12-31") LocalDate asOf,
        @Schema(examples = "2026-01-01") LocalDate knownAt,
        @Schema(examples = "1") long datasetVersion,

        @Schema(description = "when that dataset version was published", nullable = true)
        Instant publishedAt,

        @Schema(description = "when the first file with this code was made")
        Instant exportedAt,

        @Schema(description = "path and query that answer the same for ever")
        String frozen,

        @Schema(description = "path and query that answer what is known today")
        String live,

        @Schema(description = "with what it is compared") Compared comparedWith,
        @Schema(description = "nothing has changed since") boolean unchanged,

        @Schema(description = "all values, more than are listed where there are over 1000")
        long valueCount,

        @Schema(description = "as the file shows them, at most 1000")
        List<ValueView> values,

        @Schema(description = "all that changed, more than are listed where there are over 1000")
        long changeCount,

        @Schema(description = "at most 1000") List<ChangedView> changes) {

    /** The later look. */
    @Schema(name = "VerificationCompared")
    public record Compared(
            LocalDate asOf,

            @Schema(description = "today, unless the file looked at an earlier day on purpose")
            LocalDate knownAt,

            long datasetVersion) {}

    /** One value as the file shows it. */
    @Schema(name = "VerifiedValue")
    public record ValueView(
            @Schema(examples = "310107-5g-outdoor-base-stations-2023-Q1")
            String id,

            @Schema(examples = "5G室外基站数 · 普陀区 · 2023-Q1") String label,
            String labelEn,
            Said value) {

        static ValueView of(Value v) {
            return new ValueView(v.id(), v.label().zh(), v.label().en(), Said.of(v));
        }
    }

    /** What a value says. */
    @Schema(name = "SaidValue")
    public record Said(
            @Schema(examples = "2473个") String text,
            @Schema(examples = "2473个") String textEn,
            @Schema(nullable = true) BigDecimal low,
            @Schema(nullable = true) BigDecimal high,
            @Schema(nullable = true) String unit) {

        static Said of(Value v) {
            if (v == null) {
                return null;
            }
            Words words = v.words();
            Figure f = v.figure();
            return f == null
                    ? new Said(words.zh(), words.en(), null, null, null)
                    : new Said(words.zh(), words.en(), f.low(), f.high(), f.unit());
        }
    }

    /** One value that reads differently today. */
    @Schema(name = "ChangedValue")
    public record ChangedView(
            String id,
            String label,
            String labelEn,

            @Schema(description = "as the file shows it, null where it was not there", nullable = true)
            Said before,

            @Schema(description = "as it is today, null where it is gone", nullable = true)
            Said after,

            @Schema(description = "what brought the change, oldest first")
            List<Cause> causes) {}

    /** A published change, or a source that has become known. */
    @Schema(name = "ChangeCause")
    public record Cause(
            @Schema(description = "observation, target, indicator, plan or document")
            String kind,

            @Schema(examples = "310107-5g-outdoor-base-stations-2023-Q1")
            String id,

            @Schema(
                    description = "added, corrected or withdrawn; null where it only became known later",
                    nullable = true)
            Change.Action action,

            @Schema(description = "dataset version that brought it", nullable = true)
            Long version,

            @Schema(nullable = true) Instant publishedAt,

            @Schema(description = "dataset, editor or report", nullable = true)
            Origin origin,

            @Schema(description = "the day from which its source is known", nullable = true)
            LocalDate knownFrom,

            @Schema(description = "what the new revision says of itself", nullable = true)
            String note,

            @Schema(nullable = true) String noteEn) {}
}
