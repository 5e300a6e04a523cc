package org.indicatordashboard.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.indicatordashboard.figure.Decimals;

/**
 * Where a series leads.
 *
 * @param low from the lower end of the last value at the slowest of the last paces
 * @param central at the last pace
 * @param high from the upper end at the fastest
 */
public record Projection(BigDecimal low, BigDecimal central, BigDecimal high) {

    /** Values whose paces are looked at. */
    private static final int LAST = 4;

    private static final int DECIMALS = 4;

    /** @param steps oldest first, at least two, no two on one day */
    static Projection of(List<Step> steps, Method method, LocalDate day) {
        List<Step> last = steps.subList(Math.max(0, steps.size() - LAST), steps.size());
        List<BigDecimal> paces = IntStream.range(1, last.size())
                .mapToObj(i -> method.pace(last.get(i - 1), last.get(i)))
                .toList();
        Step end = last.get(last.size() - 1);
        long days = ChronoUnit.DAYS.between(end.on(), day);
        return new Projection(
                rounded(method.ahead(
                        end.value().low(),
                        paces.stream().min(Comparator.naturalOrder()).orElseThrow(),
                        days)),
                rounded(method.ahead(end.middle(), paces.get(paces.size() - 1), days)),
                rounded(method.ahead(
                        end.value().high(),
                        paces.stream().max(Comparator.naturalOrder()).orElseThrow(),
                        days)));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return Decimals.plain(value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
