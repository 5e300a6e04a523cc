package org.indicatordashboard.extraction.exclusion;

import java.util.BitSet;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.number.ChineseNumerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** Numbers in titles and slogans: 《行动方案（2021-2023年）》, “1+16+X”, “五个一”, “20条”. */
final class Quotations implements Exclusions.Exclusion {

    private static final int TITLE = 80;
    private static final int SLOGAN = 18;

    private final BitSet covered = new BitSet();

    Quotations(NormalizedText reading) {
        for (int i = 0; i < reading.length(); i++) {
            char c = reading.at(i);
            if (c == '《') {
                cover(i, close(reading, i, '》', TITLE));
            } else if (c == '“' || c == '‘') {
                int end = close(reading, i, c == '“' ? '”' : '’', SLOGAN);
                if (end > i && isSlogan(reading, i + 1, end)) {
                    cover(i, end);
                }
            } else if (c == '+') {
                coverSum(reading, i);
            }
        }
    }

    boolean covers(int index) {
        return covered.get(index);
    }

    @Override
    public boolean refuses(Draft draft) {
        return covered.get(draft.number());
    }

    private void cover(int start, int end) {
        if (end > start) {
            covered.set(start, end);
        }
    }

    private static int close(NormalizedText reading, int start, char sign, int reach) {
        int limit = Math.min(reading.length(), start + reach);
        for (int i = start + 1; i < limit; i++) {
            if (reading.at(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSlogan(NormalizedText reading, int start, int end) {
        String words = reading.slice(start, end);
        if (words.indexOf('+') >= 0) {
            return true;
        }
        boolean travelTime = words.endsWith("圈") && (words.contains("分钟") || words.contains("小时"));
        char first = reading.at(start);
        boolean counts = ArabicNumerals.isDigit(first) || ChineseNumerals.isNumeral(first);
        return counts && !travelTime && words.indexOf('兆') < 0 && words.indexOf('，') < 0;
    }

    /** 同比+3.8%: a rise, not a sum. */
    private static boolean isSign(NormalizedText reading, int plus) {
        int end = ArabicNumerals.isDigit(reading.at(plus + 1)) ? ArabicNumerals.runEnd(reading, plus + 1) : plus + 1;
        boolean share = "%‰".indexOf(reading.at(end)) >= 0 || reading.has("个百分点", end) || reading.has("百分点", end);
        return end > plus + 1 && share && Character.isIdeographic(reading.at(plus - 1));
    }

    /** 3+5+X without quotation marks: the number on each side of a plus. */
    private void coverSum(NormalizedText reading, int plus) {
        if (isSign(reading, plus)) {
            return;
        }
        for (int i = plus - 1; i > plus - 5 && ArabicNumerals.isDigit(reading.at(i)); i--) {
            covered.set(i);
        }
        for (int i = plus + 1; i < plus + 5 && ArabicNumerals.isDigit(reading.at(i)); i++) {
            covered.set(i);
        }
    }
}
