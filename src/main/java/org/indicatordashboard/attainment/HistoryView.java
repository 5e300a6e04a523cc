package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The index over time: month by month as one knows it now, and version by version as the data came. */
@Schema(name = "AttainmentHistory")
public record HistoryView(
        @Schema(description = "ends of the 24 months up to asOf, oldest first, from the dataset version answered")
        List<Moment> byMonth,

        @Schema(description = "at asOf, from each of the last 12 dataset versions, oldest first")
        List<Moment> byVersion) {

    /** The index at one moment. */
    @Schema(name = "AttainmentMoment")
    public record Moment(
            LocalDate asOf,
            @Schema(examples = "1") long datasetVersion,
            long inForce,
            long assessable,

            @Schema(description = "percent", examples = "3.50")
            BigDecimal coverage,

            @Schema(description = "null while withheld", nullable = true)
            BigDecimal index) {}
}
