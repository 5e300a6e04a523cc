package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;
import java.util.Set;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.number.Numerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.text.PhraseTable;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Measure;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** Joins a number with its unit, the second number of a range and the words of comparison on both sides. */
public final class Quantities {

    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000L);

    private static final Set<String> TIMES = Set.of("小时", "分钟", "天", "工作日", "日", "秒", "月", "年", "周");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Set<String> HALVED = Set.of("倍", "小时", "天", "年");

    private Quantities() {}

    /** The quantity that begins with this number; null when nothing behind it can be counted. */
    public static Draft at(NormalizedText reading, Numeral numeral) {
        Measure measure = Units.at(reading, numeral.end());
        Draft range = range(reading, numeral, measure);
        if (range != null) {
            return range;
        }
        return measure == null ? null : of(reading, numeral, numeral.value(), numeral, measure);
    }

    private static Draft range(NormalizedText reading, Numeral first, Measure measure) {
        int joint = measure == null ? first.end() : measure.end();
        int from = afterJoint(reading, joint);
        Numeral second = from == joint ? null : Numerals.at(reading, from);
        Measure shared = second == null ? null : Units.at(reading, second.end());
        if (shared == null || second.start() != from || first.inDigits() != second.inDigits()) {
            return null;
        }
        boolean bare = measure == null || measure.unit() == null;
        if (!bare && (!measure.unit().equals(shared.unit()) || isJourney(reading, first.start(), joint))) {
            return null;
        }
        BigDecimal low = first.value().multiply(measure == null ? shared.factor() : measure.factor());
        BigDecimal high = second.value().multiply(shared.factor());
        if (low.compareTo(high) >= 0) {
            return null;
        }
        BigDecimal scaledLow = low.divide(shared.factor());
        return of(reading, first, scaledLow, second, shared);
    }

    /** 由12%到35% is two figures, 12%到35% one. */
    private static boolean isJourney(NormalizedText reading, int start, int joint) {
        char before = reading.at(start - 1);
        return "到至".indexOf(reading.at(joint)) >= 0 && (before == '从' || before == '由' || before == '的');
    }

    private static int afterJoint(NormalizedText reading, int at) {
        char c = reading.at(at);
        if (c == '-') {
            return reading.at(at + 1) == '-' ? at + 2 : at + 1;
        }
        return c == '至' || c == '到' ? at + 1 : at;
    }

    /** @param low of the first number, in the factor of the measure */
    private static Draft of(NormalizedText reading, Numeral first, BigDecimal low, Numeral second, Measure measure) {
        Form form = switch (first.script()) {
            case DIGITS -> Form.DIGITS;
            case WORDS -> Form.WORDS;
            case POWER -> Form.POWER;
        };
        BigDecimal scale = measure.factor();
        Unit unit = measure.unit();
        boolean hundredMillions = scale.compareTo(HUNDRED_MILLION) >= 0
                || (!first.inDigits()
                                || reading.slice(first.start(), second.end()).indexOf('亿') >= 0)
                        && second.value().compareTo(HUNDRED_MILLION) >= 0;
        boolean money = unit != null && unit.family() == Family.MONEY
                || unit == null && hundredMillions && Money.isMeant(reading, first.start(), measure.end());
        if (money && hundredMillions) {
            scale = scale.divide(HUNDRED_MILLION);
            unit = new Unit("亿" + (unit == null ? "元" : unit.name()), Family.MONEY);
        }
        var before = Comparators.before(reading, first.start());
        if (before == null && isSome(reading, first)) {
            before = new PhraseTable.Match<>(first.start() - 1, first.start(), Bound.GT);
        }
        boolean half = isHalf(reading, first, measure);
        int last = half ? measure.end() + 1 : measure.end();
        BigDecimal more = half ? HALF : BigDecimal.ZERO;
        var after = Comparators.after(reading, last);
        if (after == null && reading.at(last) == '内' && unit != null && TIMES.contains(unit.name())) {
            after = new PhraseTable.Match<>(last, last + 1, Bound.LE);
        }
        if (after == null && reading.at(last) == '级' && unit != null && unit.family() == Family.MONEY) {
            after = new PhraseTable.Match<>(last, last + 1, Bound.GE);
        }
        Bound bound = bound(before, after, measure.more());
        if (unit == null && first.inDigits()) {
            unit = ImpliedUnits.of(reading, before == null ? first.start() : before.start(), measure.end());
        }
        int start = before == null || before.meaning() == Bound.REACH ? first.start() : before.start();
        int end = after == null ? last : after.end();
        return new Draft(
                start,
                first.start(),
                end,
                low.add(more).multiply(scale),
                second.value().add(more).multiply(scale),
                bound,
                unit,
                form);
    }

    /** 数百家, 几十个: some hundreds are more than one; not 户数百余, where 数 ends the noun. */
    private static boolean isSome(NormalizedText reading, Numeral first) {
        char some = reading.at(first.start() - 1);
        boolean noun = "人户件个次量总位天岁指系倍家项场".indexOf(reading.at(first.start() - 2)) >= 0;
        boolean round = first.script() == Numeral.Script.POWER
                || reading.slice(first.start(), first.end()).equals("十");
        return round && (some == '几' || some == '数' && !noun);
    }

    /** 两倍半, 3小时半. */
    private static boolean isHalf(NormalizedText reading, Numeral first, Measure measure) {
        return reading.at(measure.end()) == '半'
                && measure.unit() != null
                && HALVED.contains(measure.unit().name())
                && first.value().scale() <= 0
                && "数年径天".indexOf(reading.at(measure.end() + 1)) < 0;
    }

    private static Bound bound(PhraseTable.Match<Bound> before, PhraseTable.Match<Bound> after, boolean more) {
        Bound first = before == null ? Bound.EQ : before.meaning();
        Bound second = after == null ? Bound.EQ : after.meaning();
        boolean weak = first == Bound.EQ || first == Bound.REACH || first == Bound.LE && second == Bound.APPROX;
        if (weak && second != Bound.EQ) {
            return second;
        }
        return more && (first == Bound.EQ || first == Bound.REACH) ? Bound.GT : first;
    }
}
