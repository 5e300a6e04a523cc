package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.indicatordashboard.figure.Comparator;

/** What people write into the column of comparisons, besides the words of its list. */
final class SheetWords {

    private static final Map<Comparator, List<String>> ALSO = Map.of(
            Comparator.EQ, List.of("=", "==", "是", "为", "准确", "equal", "equals"),
            Comparator.GE, List.of("≥", ">=", "≧", "至少", "不低于", "不小于", "以上", "大于等于", "大于或等于", "达到"),
            Comparator.GT, List.of(">", "大于", "超过", "高于", "余"),
            Comparator.LE, List.of("≤", "<=", "≦", "至多", "最多", "不高于", "不大于", "以内", "以下", "小于等于", "小于或等于"),
            Comparator.LT, List.of("<", "小于", "不足", "低于", "不到"),
            Comparator.APPROX, List.of("≈", "~", "大约", "约为", "左右", "大概", "近似", "approximately"),
            Comparator.RANGE, List.of("范围", "之间", "between"));

    private SheetWords() {}

    /** The code of what is meant, or whatever else stands there. */
    static String comparator(String written) {
        String plain = java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        for (Comparator comparator : Comparator.values()) {
            boolean isMeant = ReportedFigure.choice(comparator).zh().equals(plain)
                    || ReportedFigure.choice(comparator).en().equals(plain)
                    || ALSO.get(comparator).contains(plain);
            if (isMeant) {
                return comparator.code();
            }
        }
        return written;
    }
}
