package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.Characters;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;

/** 三次产业结构为6.2:31.5:62.3 is three figures without a unit, 收入比为2.9∶1 is one; a time of day (9:30) is none. */
public final class Ratios {

    private static final List<String> NOUNS = List.of("比", "结构", "构成", "产业", "比例");
    private static final int REACH = 20;
    private static final int MOST = 6;

    private Ratios() {}

    /** The members of the ratio that begins with this number; empty when it begins none. */
    public static List<Draft> at(NormalizedText reading, Numeral first) {
        List<Numeral> members = new ArrayList<>(List.of(first));
        int end = first.end();
        while (reading.at(end) == '：' && ArabicNumerals.isDigit(reading.at(end + 1)) && members.size() < MOST) {
            Numeral next = ArabicNumerals.at(reading, end + 1);
            if (next == null) {
                return List.of();
            }
            members.add(next);
            end = next.end();
        }
        if (members.size() < 2 || Characters.isLetter(reading.at(end)) || !isMeant(reading, first, members)) {
            return List.of();
        }
        if (members.size() == 2 && members.get(1).value().compareTo(BigDecimal.ONE) == 0) {
            return List.of(draft(first.start(), first, end));
        }
        if (members.size() == 2 && first.value().compareTo(BigDecimal.ONE) == 0) {
            return List.of(draft(first.start(), members.get(1), end));
        }
        return members.stream()
                .map(member -> draft(member.start(), member, member.end()))
                .toList();
    }

    private static boolean isMeant(NormalizedText reading, Numeral first, List<Numeral> members) {
        String before = reading.slice(first.start() - REACH, first.start());
        String clause = before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1);
        if (clause.contains("比例尺")) {
            return false;
        }
        return members.size() > 2
                        && members.stream().anyMatch(member -> member.value().scale() > 0)
                || NOUNS.stream().anyMatch(clause::contains);
    }

    private static Draft draft(int start, Numeral numeral, int end) {
        return new Draft(start, numeral.start(), end, numeral.value(), numeral.value(), Bound.EQ, null, Form.RATIO);
    }
}
