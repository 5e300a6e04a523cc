package org.indicatordashboard.extraction.unit;

import java.util.List;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;

/** Numbers that need no unit, because what they measure has none: 指数达102.3, 基尼系数为0.45. */
public final class Indexes {

    private static final List<String> UNITLESS = List.of(
            "指数", "系数", "容积率", "PMI", "PUE", "PUE值", "指标值", "综合指数", "死亡率", "性别比", "满意度", "得分", "评分", "比值", "收入比", "生师比",
            "师生比");
    private static final List<String> LINKS = List.of(
            "为", "达", "达到", "是", "升至", "提高到", "提升至", "保持在", "降至", "降到", "下降到", "提高至", "缩小到", "缩小至", "扩大到", "扩大至", "上升到",
            "上升至", "收窄至", "达到了", "由", "从", "");

    private Indexes() {}

    public static Draft at(NormalizedText reading, Numeral numeral) {
        if (!numeral.inDigits() || Character.isLetterOrDigit(reading.at(numeral.end())) && !isPause(reading, numeral)) {
            return null;
        }
        var before = Comparators.before(reading, numeral.start());
        var after = Comparators.after(reading, numeral.end());
        int start = before == null ? numeral.start() : before.start();
        for (String link : LINKS) {
            for (String noun : UNITLESS) {
                if (reading.endsWith(noun + link, start)) {
                    Bound bound = after != null ? after.meaning() : before == null ? Bound.EQ : before.meaning();
                    return new Draft(
                            bound == Bound.REACH ? numeral.start() : start,
                            numeral.start(),
                            after == null ? numeral.end() : after.end(),
                            numeral.value(),
                            numeral.value(),
                            bound,
                            null,
                            Form.DIGITS);
                }
            }
        }
        return null;
    }

    private static boolean isPause(NormalizedText reading, Numeral numeral) {
        return Comparators.after(reading, numeral.end()) != null
                || reading.at(numeral.end()) == '提'
                || reading.at(numeral.end()) == '降';
    }
}
