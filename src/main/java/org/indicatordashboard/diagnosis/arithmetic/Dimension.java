package org.indicatordashboard.diagnosis.arithmetic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a unit measures, so that mixed units are found before anything is computed: 个 over 个/平方公里 is 平方公里. A share
 * in % and points of it are pure numbers.
 *
 * @param powers of each plain unit, none of them zero
 */
public record Dimension(Map<String, Integer> powers) {

    private static final Set<String> HUNDREDTHS = Set.of("%", "百分点");

    public static final Dimension NONE = new Dimension(Map.of());

    public static Dimension of(String unit) {
        if (unit.isEmpty() || HUNDREDTHS.contains(unit)) {
            return NONE;
        }
        String[] parts = unit.split("/");
        Dimension dimension = new Dimension(Map.of(parts[0], 1));
        for (int i = 1; i < parts.length; i++) {
            dimension = dimension.per(new Dimension(Map.of(parts[i], 1)));
        }
        return dimension;
    }

    /** What a number in the unit is to be multiplied with to be a plain number: 36.58 % is 0.3658. */
    static BigDecimal scale(String unit) {
        return HUNDREDTHS.contains(unit) ? new BigDecimal("0.01") : BigDecimal.ONE;
    }

    public Dimension times(Dimension other) {
        return with(other, 1);
    }

    public Dimension per(Dimension other) {
        return with(other, -1);
    }

    private Dimension with(Dimension other, int sign) {
        Map<String, Integer> all = new TreeMap<>(powers);
        other.powers.forEach((unit, power) -> all.merge(unit, sign * power, Integer::sum));
        all.values().removeIf(power -> power == 0);
        return new Dimension(all);
    }
}
