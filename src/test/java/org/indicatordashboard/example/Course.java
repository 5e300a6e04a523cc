package org.indicatordashboard.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How values go over the 24 months of reports: by way of some, a little off the straight line between them.
 *
 * @param monthsEach months of a period: 1, 3, 6 or 12
 * @param approximate printed with 约
 * @param way values by month; a flow's only one is its sum
 */
record Course(int monthsEach, boolean approximate, boolean flow, TreeMap<YearMonth, BigDecimal> way) {

    static final YearMonth FIRST = YearMonth.of(2023, 1);
    static final YearMonth LAST = YearMonth.of(2024, 12);

    private static final Map<String, Integer> MONTHS = Map.of("M", 1, "Q", 3, "H", 6, "Y", 12);
    private static final Pattern STEP = Pattern.compile("([0-9.]+)(?:@(\\d{4}-\\d{2}))?");

    static Course of(String text, String measure) {
        TreeMap<YearMonth, BigDecimal> way = new TreeMap<>();
        if (text.equals("none")) {
            return new Course(1, false, false, way);
        }
        String[] parts = text.split(" ", 2);
        int months = MONTHS.get(parts[0]);
        Matcher step = STEP.matcher(parts[1]);
        while (step.find()) {
            YearMonth first = FIRST.plusMonths(months - 1);
            YearMonth other = step.end() == parts[1].length() ? LAST : first;
            way.put(step.group(2) == null ? other : YearMonth.parse(step.group(2)), new BigDecimal(step.group(1)));
        }
        return new Course(months, parts[1].startsWith("~"), measure.equals("flow"), way);
    }

    /** By the last month of each period. */
    Map<YearMonth, BigDecimal> values(Random chance, boolean steady) {
        Map<YearMonth, BigDecimal> values = new LinkedHashMap<>();
        if (way.isEmpty()) {
            return values;
        }
        YearMonth month = FIRST.plusMonths(monthsEach - 1);
        BigDecimal before = BigDecimal.ZERO;
        while (!month.isAfter(LAST)) {
            BigDecimal value = flow ? summed(month, chance) : off(between(month), month, chance);
            BigDecimal kept = flow ? value.subtract(before) : steady ? value.max(before) : value;
            values.put(month, kept);
            before = value;
            month = month.plusMonths(monthsEach);
        }
        return values;
    }

    private BigDecimal summed(YearMonth month, Random chance) {
        BigDecimal sum = way.lastEntry().getValue();
        BigDecimal straight = sum.multiply(BigDecimal.valueOf(since(month) + 1))
                .divide(BigDecimal.valueOf(24), 9, RoundingMode.HALF_UP);
        double part = month.equals(LAST) ? 0 : (chance.nextDouble() - 0.5) * 0.4 * monthsEach / 24;
        return straight.add(sum.multiply(BigDecimal.valueOf(part))).setScale(sum.scale(), RoundingMode.HALF_UP);
    }

    private BigDecimal between(YearMonth month) {
        var from = way.floorEntry(month);
        var to = way.ceilingEntry(month);
        if (from == null || to == null || from.getKey().equals(to.getKey())) {
            return (from == null ? to : from).getValue();
        }
        BigDecimal part = BigDecimal.valueOf(since(month) - since(from.getKey()))
                .divide(BigDecimal.valueOf(since(to.getKey()) - since(from.getKey())), 9, RoundingMode.HALF_UP);
        return from.getValue().add(to.getValue().subtract(from.getValue()).multiply(part));
    }

    /** What the line says exactly where a value is given, else up to 2 % of the whole way off it. */
    private BigDecimal off(BigDecimal value, YearMonth month, Random chance) {
        int scale = way.lastEntry().getValue().scale();
        BigDecimal range =
                way.lastEntry().getValue().subtract(way.firstEntry().getValue()).abs();
        double part = way.containsKey(month) ? 0 : (chance.nextDouble() - 0.5) * 0.04;
        return value.add(range.multiply(BigDecimal.valueOf(part))).setScale(scale, RoundingMode.HALF_UP);
    }

    private static long since(YearMonth month) {
        return FIRST.until(month, java.time.temporal.ChronoUnit.MONTHS);
    }

    String period(YearMonth last) {
        return switch (monthsEach) {
            case 12 -> Integer.toString(last.getYear());
            case 6 -> last.getYear() + "-S" + last.getMonthValue() / 6;
            case 3 -> last.getYear() + "-Q" + last.getMonthValue() / 3;
            default -> last.toString();
        };
    }
}
