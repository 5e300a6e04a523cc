package org.indicatordashboard.diagnosis;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.diagnosis.arithmetic.Relation;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/** A finding as it leaves the service. */
@Schema(name = "Check")
public record CheckView(
        @Schema(examples = "area.310107.2023-Q1") String id,

        @Schema(
                description = "declared check or contradiction that it comes from; null for what all targets are asked",
                examples = "area",
                nullable = true)
        String check,

        FindingGroup group,
        FindingKind kind,
        @Schema(examples = "行政区域面积（由基站密度推算）") String name,
        String nameEn,
        @Schema(examples = "310107") String region,

        @Schema(implementation = String.class, description = "SDMX notation", examples = "2023-Q1", nullable = true)
        Period period,

        Outcome outcome,

        @Schema(
                description = "how it was computed, with the numbers",
                examples = "2473个 ÷ 44.5个 = 55.57 平方公里 (55.51–55.64)",
                nullable = true)
        String formula,

        List<CheckInputView> inputs,

        @Schema(description = "what was computed: derived, never an observation", nullable = true)
        DerivedView result,

        @Schema(description = "how the result must stand to against", nullable = true)
        Relation relation,

        @Schema(description = "what the result is held against", nullable = true)
        CheckInputView against,

        @Schema(description = "what it means", examples = "推算值，不是观测值。")
        String statement,

        String statementEn,

        @Schema(description = "what would settle it", nullable = true)
        String settledBy,

        @Schema(nullable = true) String settledByEn,

        @Schema(description = "responsible unit that could settle it", examples = "区科委", nullable = true)
        String owner,

        @Schema(description = "every document that has a part in it")
        List<String> documents) {

    public static CheckView of(Finding f, Citations citations) {
        Words settled = f.settledBy() == null ? Words.of(null, null) : f.settledBy();
        return new CheckView(
                f.id(),
                f.check(),
                f.kind().group(),
                f.kind(),
                f.name().zh(),
                f.name().en(),
                f.region(),
                f.period(),
                f.outcome(),
                f.formula() == null ? null : f.formula().zh(),
                f.inputs().stream().map(i -> CheckInputView.of(i, citations)).toList(),
                DerivedView.of(f.result(), true),
                f.relation(),
                f.against() == null ? null : CheckInputView.of(f.against(), citations),
                f.statement().zh(),
                f.statement().en(),
                settled.zh(),
                settled.en(),
                f.owner(),
                f.allDocuments());
    }
}
