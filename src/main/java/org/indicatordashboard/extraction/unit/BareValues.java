package org.indicatordashboard.extraction.unit;

import java.util.List;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;

/** Values without a unit that move from one to another: 满意度从84提升至89. */
public final class BareValues {

    private static final List<String> MOVES =
            List.of("提升", "提高", "上升", "增加", "增长", "下降", "降低", "减少", "升", "降", "扩大", "缩小", "优化", "改善");
    private static final int REACH = 24;
    private static final int TIME = 8;

    private BareValues() {}

    static Draft at(NormalizedText reading, Numeral numeral) {
        if (!numeral.inDigits()) {
            return null;
        }
        char before = reading.at(numeral.start() - 1);
        if (before == '从' || before == '由' || before == '的' && isDatedStart(reading, numeral.start() - 1)) {
            return isStart(reading, numeral.end()) ? draft(numeral) : null;
        }
        boolean closed = "，。；、（）".indexOf(reading.at(numeral.end())) >= 0 || numeral.end() >= reading.length();
        return closed && isEnd(reading, numeral.start()) ? draft(numeral) : null;
    }

    /** 由上年的1.79缩小至1.75 */
    private static boolean isDatedStart(NormalizedText reading, int end) {
        String before = reading.slice(end - TIME, end);
        int start = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
        return start >= 0 && before.substring(start).chars().noneMatch(c -> "，。；、".indexOf(c) >= 0);
    }

    private static Draft draft(Numeral numeral) {
        return new Draft(
                numeral.start(),
                numeral.start(),
                numeral.end(),
                numeral.value(),
                numeral.value(),
                Bound.EQ,
                null,
                Form.BARE);
    }

    /** 提升至89 and no unit behind. */
    private static boolean isStart(NormalizedText reading, int end) {
        int to = moveEnd(reading, end);
        if (to < 0 || !ArabicNumerals.isDigit(reading.at(to))) {
            return false;
        }
        int last = ArabicNumerals.runEnd(reading, to);
        return "，。；、（）".indexOf(reading.at(last)) >= 0 || last >= reading.length();
    }

    private static int moveEnd(NormalizedText reading, int start) {
        for (String move : MOVES) {
            int end = start + move.length();
            if (reading.has(move, start)) {
                int to = reading.at(end) == '了' ? end + 1 : end;
                return reading.at(to) == '到' || reading.at(to) == '至' || reading.at(to) == '为' ? to + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isEnd(NormalizedText reading, int start) {
        String before = reading.slice(start - REACH, start);
        for (String move : MOVES) {
            int at = before.lastIndexOf(move);
            int rest = at < 0 ? 0 : before.length() - at - move.length();
            boolean joined = rest >= 1 && rest <= 2 && "到至为".indexOf(before.charAt(before.length() - 1)) >= 0;
            int origin = at < 0 ? -1 : Math.max(before.lastIndexOf('从', at), before.lastIndexOf('由', at));
            if (joined && origin >= 0 && before.indexOf('，', origin) < 0) {
                return true;
            }
        }
        return false;
    }
}
