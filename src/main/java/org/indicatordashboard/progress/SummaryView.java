package org.indicatordashboard.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Targets counted by status; zero statuses are present. */
@Schema(name = "Summary")
public record SummaryView(
        LocalDate asOf,
        LocalDate knownAt,
        @Schema(examples = "2026-2") String ruleSet,
        @Schema(examples = "57") long total,

        @Schema(description = "number per status code, zeros included")
        Map<String, Long> byStatus,

        List<DomainCount> byDomain,

        @Schema(description = "a joint target counts for each of its units; unit null collects those without one")
        List<ResponsibleCount> byResponsible,

        @Schema(description = "in the order of the document")
        List<SectionCount> bySection) {

    /** Counts of one domain. */
    @Schema(name = "DomainCount")
    public record DomainCount(
            @Schema(examples = "foundation") String domain, long total, Map<String, Long> byStatus) {}

    /** Counts of one responsible unit. */
    @Schema(name = "ResponsibleCount")
    public record ResponsibleCount(
            @Schema(examples = "区科委", nullable = true) String unit, long total, Map<String, Long> byStatus) {}

    /** Counts of one section of a plan. */
    @Schema(name = "SectionCount")
    public record SectionCount(
            @Schema(examples = "putuo-action-plan-2022") String plan,
            @Schema(examples = "action-1-9") String section,
            long total,
            Map<String, Long> byStatus) {}
}
