package org.indicatordashboard.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.exclusion.Exclusions;
import org.indicatordashboard.extraction.mention.TimeMentions;
import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Collectives;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Fractions;
import org.indicatordashboard.extraction.unit.Indexes;
import org.indicatordashboard.extraction.unit.Lists;
import org.indicatordashboard.extraction.unit.Magnitudes;
import org.indicatordashboard.extraction.unit.Quantities;
import org.indicatordashboard.extraction.unit.Ranks;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** Walks once through a text and drafts every quantity that no exclusion refuses. */
final class Scanner {

    private final NormalizedText reading;
    private final TimeMentions calendar;
    private final Exclusions exclusions;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Numeral> waiting = new ArrayList<>();

    private Scanner(NormalizedText reading, TimeMentions calendar, Exclusions exclusions) {
        this.reading = reading;
        this.calendar = calendar;
        this.exclusions = exclusions;
    }

    static List<Draft> scan(NormalizedText reading, TimeMentions calendar, Exclusions exclusions) {
        Scanner scanner = new Scanner(reading, calendar, exclusions);
        for (int i = 0; i < reading.length(); ) {
            i = scanner.step(i);
        }
        return scanner.drafts;
    }

    private int step(int i) {
        if (calendar.covers(i)) {
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
        if (ArabicNumerals.isDigit(c)) {
            return number(i, ArabicNumerals.at(reading, i), ArabicNumerals.runEnd(reading, i));
        }
        if (ChineseNumerals.isNumeral(c)) {
            Draft share = Fractions.at(reading, i);
            if (share != null) {
                return keep(share, null, i);
            }
            int end = ChineseNumerals.runEnd(reading, i);
            return number(i, ChineseNumerals.at(reading, i, end), end);
        }
        return i + 1;
    }

    private int number(int i, Numeral numeral, int runEnd) {
        if (numeral == null) {
            return runEnd;
        }
        Draft draft = numeral.inDigits() ? Fractions.inDigits(reading, numeral) : null;
        if (draft == null) {
            draft = Quantities.at(reading, numeral);
        }
        if (draft == null) {
            draft = Collectives.at(reading, numeral);
        }
        if (draft == null) {
            draft = Magnitudes.at(reading, numeral);
        }
        if (draft == null) {
            draft = Indexes.at(reading, numeral);
        }
        if (draft == null) {
            if (numeral.inDigits() && exclusions.mayShare(numeral)) {
                waiting.add(numeral);
            }
            return Math.max(numeral.end(), runEnd);
        }
        return exclusions.refuses(draft) ? Math.max(numeral.end(), i + 1) : keep(draft, numeral, i);
    }

    /** @param numeral the number whose unit its forerunners may share, or null */
    private int keep(Draft draft, Numeral numeral, int i) {
        shareUnit(draft, numeral);
        drafts.add(draft);
        return Math.max(draft.end(), i + 1);
    }

    /** 分别为3、5和8亿元: numbers that wait in a row for the unit take it from the first that has one. */
    private void shareUnit(Draft draft, Numeral last) {
        int next = draft.start();
        int first = waiting.size();
        while (first > 0 && Lists.isJoint(reading, waiting.get(first - 1).end(), next)) {
            first--;
            next = waiting.get(first).start();
        }
        BigDecimal scale = last != null && draft.form() == Form.DIGITS ? scale(draft, last) : null;
        for (int k = first; scale != null && k < waiting.size(); k++) {
            Numeral numeral = waiting.get(k);
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
        waiting.clear();
    }

    private static BigDecimal scale(Draft draft, Numeral numeral) {
        if (draft.isRange() || numeral.value().signum() <= 0) {
            return null;
        }
        Unit unit = draft.unit();
        boolean shared = unit == null || unit.family() != Family.NONE;
        return shared
                ? draft.low().divide(numeral.value(), MathContext.DECIMAL64).stripTrailingZeros()
                : null;
    }
}
