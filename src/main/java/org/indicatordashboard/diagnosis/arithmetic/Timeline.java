package org.indicatordashboard.diagnosis.arithmetic;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.indicatordashboard.time.Period;

/** What there is of one thing in a region, found by period without walking through it. */
final class Timeline<T> {

    private final List<T> all;
    private final Map<Period, T> byPeriod = new HashMap<>();
    private final NavigableMap<LocalDate, T> byEnd = new TreeMap<>();

    /**
     * @param all of them; of several that fit, the last one is meant
     * @param period null where it holds for all periods
     */
    Timeline(List<T> all, Function<T, Period> period) {
        this.all = all;
        all.forEach(each -> byPeriod.put(period.apply(each), each));
        Comparator<Integer> end =
                Comparator.comparing(i -> period.apply(all.get(i)).end());
        int[] latest = {-1};
        IntStream.range(0, all.size())
                .filter(i -> period.apply(all.get(i)) != null)
                .boxed()
                .sorted(end)
                .forEach(i -> {
                    latest[0] = Math.max(latest[0], i);
                    byEnd.put(period.apply(all.get(i)).end(), all.get(latest[0]));
                });
    }

    List<T> all() {
        return all;
    }

    /** @param base null for any period */
    Optional<T> fitting(Formula.Match match, Period base) {
        if (base == null) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }
        T always = byPeriod.get(null);
        if (always != null || match == Formula.Match.SAME) {
            return Optional.ofNullable(always != null ? always : byPeriod.get(base));
        }
        return Optional.ofNullable(byEnd.floorEntry(base.end())).map(Map.Entry::getValue);
    }
}
