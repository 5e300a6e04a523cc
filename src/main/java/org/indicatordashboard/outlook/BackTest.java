package org.indicatordashboard.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well a method would have foretold the values that came: each from those before it.
 *
 * @param forecasts values that two or more came before
 * @param error mean distance in percent of the value that came; null without a forecast of a value other than zero
 * @param inside percent of the values that lay in the interval foretold; null without a forecast
 */
@Schema(name = "BackTest")
public record BackTest(
        @Schema(description = "values that could be foretold", examples = "6")
        int forecasts,

        @Schema(description = "mean distance, percent of the value that came", examples = "4.21", nullable = true)
        BigDecimal error,

        @Schema(description = "percent of the values inside the interval foretold", examples = "66.67", nullable = true)
        BigDecimal inside) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static BackTest of(List<Step> steps, Method method) {
        BigDecimal distance = BigDecimal.ZERO;
        int inside = 0;
        int measured = 0;
        for (int i = 2; i < steps.size(); i++) {
            Step came = steps.get(i);
            Projection told = Projection.of(steps.subList(0, i), method, came.on());
            if (came.middle().signum() != 0) {
                measured++;
                distance = distance.add(told.central()
                        .subtract(came.middle())
                        .abs()
                        .multiply(HUNDRED)
                        .divide(came.middle().abs(), 6, RoundingMode.HALF_UP));
            }
            if (told.low().compareTo(came.value().high()) <= 0
                    && told.high().compareTo(came.value().low()) >= 0) {
                inside++;
            }
        }
        int forecasts = Math.max(0, steps.size() - 2);
        return new BackTest(
                forecasts,
                measured == 0 ? null : distance.divide(BigDecimal.valueOf(measured), 2, RoundingMode.HALF_UP),
                forecasts == 0
                        ? null
                        : BigDecimal.valueOf(inside)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(forecasts), 2, RoundingMode.HALF_UP));
    }
}
