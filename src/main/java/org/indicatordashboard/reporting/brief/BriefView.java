package org.indicatordashboard.reporting.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How everything stands, on one page. */
@Schema(name = "Brief")
public record BriefView(
        LocalDate asOf,
        LocalDate knownAt,
        long datasetVersion,
        @Schema(examples = "2026-2") String ruleSet,
        String verificationCode,
        String verificationUrl,

        @Schema(description = "targets in force", examples = "57")
        long inForce,

        @Schema(description = "number per status code, zeros included")
        Map<String, Long> byStatus,

        Found found,
        Dispatched dispatched,
        Searchable searchable,
        Analysed analysed,

        @Schema(description = "who has what, and attainment over time; who owes most comes first")
        List<Unit> units) {

    /** What reading found. */
    @Schema(name = "BriefFound", description = "each number that of /checks or /targets under the filter of its name")
    public record Found(
            @Schema(description = "checks that fail", examples = "1")
            long failing,

            @Schema(description = "contradictions and gaps that only a person can settle", examples = "9")
            long open,

            @Schema(description = "checks of which both outcomes are possible", examples = "0")
            long undecided,

            @Schema(description = "past due without a value; silence is not failure", examples = "55")
            long unreported,

            @Schema(examples = "0") long stale,

            @Schema(description = "not past due and without a value", examples = "0")
            long noData) {}

    /** What was handed on, and to whom. */
    @Schema(name = "BriefDispatched")
    public record Dispatched(
            @Schema(description = "questions put to units by the end of asOf", examples = "3")
            long questions,

            @Schema(description = "those whose finding is still there", examples = "2")
            long unsettled,

            @Schema(description = "days since the oldest unsettled one; null for none", nullable = true)
            Long oldestDays,

            @Schema(description = "units that owe something and were never reminded", examples = "4")
            long neverReminded,

            @Schema(description = "newest first") List<Question> items) {}

    /** A finding put to a unit. */
    @Schema(name = "BriefQuestion")
    public record Question(
            @Schema(description = "id of the finding", examples = "scenarios-of-three-domains.310107")
            String check,

            @Schema(examples = "区科委") String unit,
            String text,
            String textEn,
            LocalDate askedOn,
            @Schema(examples = "12") long ageDays,

            @Schema(description = "the finding is no longer there")
            boolean settled) {}

    /** What the one box searches. */
    @Schema(name = "BriefSearchable")
    public record Searchable(
            @Schema(examples = "97") long indicators,
            @Schema(examples = "164") long scenarios,
            @Schema(examples = "5") long documents,

            @Schema(description = "documents whose sentences can be found", examples = "3")
            long texts) {}

    /** The index, never without its coverage. */
    @Schema(name = "BriefAnalysed")
    public record Analysed(
            @Schema(examples = "2") long assessable,

            @Schema(description = "percent", examples = "3.51")
            BigDecimal coverage,

            @Schema(description = "null while withheld", nullable = true)
            BigDecimal index,

            @Schema(description = "lower end of its band; null while withheld", nullable = true)
            BigDecimal low,

            @Schema(nullable = true) BigDecimal high,

            @Schema(description = "why no index is given; null where it is", nullable = true)
            String withheld,

            @Schema(nullable = true) String withheldEn) {}

    /** A responsible unit. */
    @Schema(name = "BriefUnit")
    public record Unit(
            @Schema(description = "null collects targets without one", examples = "区科委", nullable = true)
            String unit,

            @Schema(description = "targets in force", examples = "25")
            long inForce,

            @Schema(examples = "24") long unreported,

            @Schema(description = "unsettled questions", examples = "1")
            long questions,

            @Schema(description = "when it was reminded last; null for never", nullable = true)
            LocalDate lastReminder,

            @Schema(description = "days since then", nullable = true)
            Long reminderDays,

            @Schema(description = "a year ago, then every three months to asOf")
            List<Moment> attainment) {}

    /** Attainment of a unit on a day. */
    @Schema(name = "BriefMoment")
    public record Moment(
            LocalDate asOf,
            @Schema(examples = "1") long assessable,

            @Schema(description = "percent", examples = "4.00")
            BigDecimal coverage,

            @Schema(description = "null where nothing can be assessed", nullable = true)
            BigDecimal attainment) {}
}
