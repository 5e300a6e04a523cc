package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.attainment.index.Aggregation;
import org.indicatordashboard.attainment.index.Normalisation;

/** The index with its coverage, parts and sensitivity; in points of 100. */
@Schema(name = "Attainment")
public record AttainmentView(
        LocalDate asOf,
        LocalDate knownAt,
        @Schema(examples = "2026-2") String ruleSet,

        @Schema(description = "targets in force", examples = "57")
        long inForce,

        @Schema(description = "those of which something is known to hold against them", examples = "2")
        long assessable,

        @Schema(description = "assessable of in force, percent, rounded down", examples = "3.50")
        BigDecimal coverage,

        @Schema(description = "the composite; null while the coverage is too low", examples = "74.20", nullable = true)
        BigDecimal index,

        @Schema(description = "why no composite is given; null where it is", nullable = true)
        String withheld,

        @Schema(nullable = true) String withheldEn,

        @Schema(description = "null while the index is withheld", nullable = true)
        SensitivityView sensitivity,

        @Schema(description = "choices the index is made by")
        Rules rules,

        List<Group> byDomain,
        List<Group> bySection,

        @Schema(description = "a joint target counts for each of its units; name null collects those without one")
        List<Group> byResponsible,

        Panels panels) {

    /** How the index is made. */
    @Schema(name = "AttainmentRules")
    public record Rules(
            @Schema(description = "lowest coverage at which a composite is given, percent", examples = "50")
            BigDecimal minimumCoverage,

            Normalisation normalisation,
            Aggregation aggregation,

            @Schema(description = "percent that scores 0 between goalposts", examples = "0")
            BigDecimal lowerGoalpost,

            @Schema(description = "percent that scores 100 between goalposts", examples = "120")
            BigDecimal upperGoalpost,

            @Schema(description = "of each domain in force, percent of the whole")
            List<Weight> weights) {}

    /** Weight of a domain. */
    @Schema(name = "AttainmentWeight")
    public record Weight(
            @Schema(examples = "economy") String domain,
            @Schema(examples = "25") BigDecimal weight) {}

    /** Attainment of what targets have in common. */
    @Schema(name = "AttainmentGroup")
    public record Group(
            @Schema(
                    description = "domain code, plan and section id with / between, or unit; null for no unit",
                    examples = "economy",
                    nullable = true)
            String name,

            long inForce,
            long assessable,

            @Schema(description = "percent", examples = "3.50")
            BigDecimal coverage,

            @Schema(
                    description = "mean score of its assessable targets; null where there are none",
                    examples = "88.10",
                    nullable = true)
            BigDecimal attainment) {}

    /** Four panels: 引导, 诊断, 改进, 激励. */
    @Schema(name = "AttainmentPanels")
    public record Panels(
            @Schema(description = "gap to the target and the pace needed")
            List<PanelTarget> guide,

            @Schema(description = "what lags or is silent, and checks that fail")
            Trouble diagnose,

            @Schema(description = "shortfalls with their owners, ranked by what they would add")
            List<PanelTarget> improve,

            @Schema(description = "achieved, early, exceeded")
            List<PanelTarget> reward) {}

    /** What is wrong. */
    @Schema(name = "AttainmentTrouble")
    public record Trouble(
            List<PanelTarget> lagging,

            @Schema(description = "how many targets are unreported, stale or without data")
            long silent,

            @Schema(description = "ids of findings that fail, see /checks")
            List<String> failing) {}
}
