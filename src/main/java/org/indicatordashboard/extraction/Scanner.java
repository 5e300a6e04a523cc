package org.indicatordashboard.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.exclusion.Exclusions;
import org.indicatordashboard.extraction.exclusion.LeftAlone;
import org.indicatordashboard.extraction.exclusion.Reason;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.number.CompoundNumerals;
import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Doublings;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Fractions;
import org.indicatordashboard.extraction.unit.Lists;
import org.indicatordashboard.extraction.unit.NeighbourNumbers;
import org.indicatordashboard.extraction.unit.Numbers;
import org.indicatordashboard.extraction.unit.Ranks;
import org.indicatordashboard.extraction.unit.Ratios;
import org.indicatordashboard.extraction.unit.Signs;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** Walks once through a text and drafts every quantity that no exclusion refuses; what it refuses it notes. */
final class Scanner {

    private final NormalizedText reading;
    private final TimeMentions calendar;
    private final Exclusions exclusions;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<LeftAlone> left = new ArrayList<>();
    private final List<Numeral> waiting = new ArrayList<>();

    private Scanner(NormalizedText reading, TimeMentions calendar, Exclusions exclusions) {
        this.reading = reading;
        this.calendar = calendar;
        this.exclusions = exclusions;
    }

    static Scanner scan(NormalizedText reading, TimeMentions calendar, Exclusions exclusions) {
        Scanner scanner = new Scanner(reading, calendar, exclusions);
        for (int i = 0; i < reading.length(); ) {
            i = scanner.step(i);
        }
        scanner.leave(scanner.waiting.size());
        return scanner;
    }

    /** In the order of the text. */
    List<Draft> drafts() {
        return drafts;
    }

    /** Numbers that were seen and are no figures; times apart. */
    List<LeftAlone> left() {
        return left;
    }

    private int step(int i) {
        if (calendar.covers(i) || reading.inAddress(i)) {
            return i + 1;
        }
        char c = reading.at(i);
        Draft rank = Ranks.at(reading, i);
        if (rank != null) {
            return keep(rank, null, i);
        }
        if (c == '半' && reading.at(i + 1) == '数') {
            Draft half = Fractions.half(reading, i, i + 2);
            return half == null ? i + 2 : keep(half, null, i);
        }
        Draft factor = c == '翻' ? Doublings.at(reading, i) : null;
        if (factor != null) {
            return keep(factor, null, i);
        }
        if (ArabicNumerals.isDigit(c)) {
            return number(i, ArabicNumerals.at(reading, i), ArabicNumerals.runEnd(reading, i));
        }
        return ChineseNumerals.isNumeral(c) ? words(i) : i + 1;
    }

    private int words(int i) {
        Draft share = Fractions.at(reading, i);
        if (share != null) {
            return keep(share, null, i);
        }
        Draft range = NeighbourNumbers.at(reading, i);
        if (range != null && exclusions.reason(range) == null) {
            return keep(range, null, i);
        }
        int end = ChineseNumerals.runEnd(reading, i);
        return number(i, ChineseNumerals.at(reading, i, end), end);
    }

    private int number(int i, Numeral printed, int runEnd) {
        if (printed == null) {
            return runEnd;
        }
        Numeral numeral = CompoundNumerals.extend(reading, printed);
        List<Draft> ratio = numeral.inDigits() ? Ratios.at(reading, numeral) : List.of();
        if (!ratio.isEmpty()) {
            ratio.forEach(member -> keep(member, null, i));
            return ratio.get(ratio.size() - 1).end();
        }
        Draft draft = Numbers.at(reading, numeral);
        if (draft == null) {
            if (numeral.inDigits()) {
                wait(numeral);
            }
            return Math.max(numeral.end(), runEnd);
        }
        Reason reason = exclusions.reason(draft);
        if (reason == null) {
            return keep(draft, numeral, i);
        }
        if (draft.form() == Form.DIGITS || reason != Reason.WORDS) {
            leave(draft, reason);
        }
        return Math.max(numeral.end(), i + 1);
    }

    private void wait(Numeral numeral) {
        if (exclusions.mayShare(numeral)) {
            waiting.add(numeral);
        } else {
            left.add(new LeftAlone(numeral.start(), numeral.end(), exclusions.reason(numeral)));
        }
    }

    /** 2000万元以上 is noted once, not for its 万元以上 again. */
    private void leave(Draft draft, Reason reason) {
        int last = left.isEmpty() ? 0 : left.get(left.size() - 1).end();
        if (draft.start() >= last) {
            left.add(new LeftAlone(draft.start(), draft.end(), reason));
        }
    }

    /** The first of those that waited for a unit in vain. */
    private void leave(int count) {
        for (Numeral numeral : waiting.subList(0, count)) {
            left.add(new LeftAlone(numeral.start(), numeral.end(), exclusions.reason(numeral)));
        }
        waiting.clear();
    }

    /** @param numeral the number whose unit its forerunners may share, or null */
    private int keep(Draft found, Numeral numeral, int i) {
        Draft draft = Signs.apply(reading, found);
        shareUnit(draft, numeral);
        drafts.add(draft);
        return Math.max(draft.end(), i + 1);
    }

    /** 分别为3、5和8亿元: numbers that wait in a row for the unit take it from the first that has one. */
    private void shareUnit(Draft draft, Numeral last) {
        int next = draft.start();
        int first = waiting.size();
        BigDecimal scale = last != null && draft.form() == Form.DIGITS ? scale(draft, last) : null;
        while (scale != null
                && first > 0
                && (Lists.isJoint(reading, waiting.get(first - 1).end(), next)
                        || Lists.isMove(reading, waiting.get(first - 1), next))) {
            first--;
            next = waiting.get(first).start();
        }
        List<Numeral> sharing = List.copyOf(waiting.subList(first, waiting.size()));
        leave(first);
        for (Numeral numeral : sharing) {
            BigDecimal value = numeral.value().multiply(scale);
            drafts.add(new Draft(
                    numeral.start(),
                    numeral.start(),
                    numeral.end(),
                    value,
                    value,
                    Bound.EQ,
                    draft.unit(),
                    Form.DIGITS));
        }
    }

    private static BigDecimal scale(Draft draft, Numeral numeral) {
        if (draft.isRange() || numeral.value().signum() <= 0 || draft.low().signum() <= 0) {
            return null;
        }
        Unit unit = draft.unit();
        boolean shared = unit == null || unit.family() != Family.NONE;
        return shared
                ? draft.low().divide(numeral.value(), MathContext.DECIMAL64).stripTrailingZeros()
                : null;
    }
}
