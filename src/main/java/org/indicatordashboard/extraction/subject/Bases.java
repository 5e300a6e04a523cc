package org.indicatordashboard.extraction.subject;

import java.util.List;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.subject.Movement.Basis;

/** Against what a rise or a fall is measured, by the words of its clause. */
final class Bases {

    private static final List<String> YTD = List.of("年初", "上年末", "上年底", "去年末", "去年底", "上年年末", "上年年底");
    private static final List<String> QOQ =
            List.of("环比", "上月", "上季", "上个月", "上一季", "一季度", "二季度", "三季度", "上半年", "1-", "上周", "上期");
    private static final List<String> YOY = List.of("同比", "上年", "去年", "同期", "年均", "上一年");
    private static final Pattern SINCE = Pattern.compile("[比较](“?十.五”?|\\d{4}年)|\\d{4}年以来");

    private Bases() {}

    /** Null where the words do not say. */
    static Basis in(String clause) {
        if (clause.contains("年均")) {
            return null;
        }
        if (compared(clause, YTD)) {
            return Basis.YTD;
        }
        if (clause.contains("同期") || clause.contains("同比")) {
            return Basis.YOY;
        }
        if (clause.contains("环比") || compared(clause, QOQ)) {
            return Basis.QOQ;
        }
        if (SINCE.matcher(clause).find()) {
            return Basis.SINCE;
        }
        return compared(clause, YOY) ? Basis.YOY : null;
    }

    private static boolean compared(String clause, List<String> times) {
        return times.stream().anyMatch(time -> clause.contains("比" + time) || clause.contains("较" + time));
    }
}
