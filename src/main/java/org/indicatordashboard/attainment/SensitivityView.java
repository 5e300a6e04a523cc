package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.attainment.index.Choices;
import org.indicatordashboard.attainment.index.Sensitivity;

/** How much the index hangs on the choices it is made by. */
@Schema(name = "Sensitivity")
public record SensitivityView(
        @Schema(description = "5th percentile of the draws", examples = "61.30")
        BigDecimal low,

        @Schema(description = "95th percentile", examples = "79.90")
        BigDecimal high,

        @Schema(examples = "72.11") BigDecimal median,

        @Schema(description = "Monte Carlo error: standard error of the draws' mean", examples = "0.1012")
        BigDecimal error,

        @Schema(examples = "2000") int draws,
        @Schema(examples = "20231231") long seed,

        @Schema(description = "of the random numbers", examples = "L64X128MixRandom")
        String algorithm,

        @Schema(description = "how domains rank over the draws by what they bring to the index")
        List<Rank> ranks,

        @Schema(description = "how far each choice alone moves the index, the furthest first")
        List<Effect> effects) {

    /** Ranks of a domain. */
    @Schema(name = "RankStability")
    public record Rank(
            @Schema(examples = "economy") String domain,
            int best,
            int worst,

            @Schema(description = "percent of the draws with its usual rank", examples = "83.40")
            BigDecimal stability) {}

    /** What one choice does. */
    @Schema(name = "ChoiceEffect")
    public record Effect(
            @Schema(description = "weights, normalisation or aggregation", examples = "weights")
            String choice,

            @Schema(description = "highest less lowest index, points", examples = "12.31")
            BigDecimal range) {}

    static SensitivityView of(Sensitivity found, Choices choices) {
        return new SensitivityView(
                found.low(),
                found.high(),
                found.median(),
                found.error(),
                choices.draws(),
                choices.seed(),
                Sensitivity.ALGORITHM,
                found.ranks().stream()
                        .map(r -> new Rank(r.name(), r.best(), r.worst(), r.stability()))
                        .toList(),
                found.effects().stream()
                        .map(e -> new Effect(e.choice(), e.range()))
                        .toList());
    }
}
