package org.indicatordashboard.extraction.unit;

import java.util.List;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/**
 * A count in a word that no list has, behind a verb that counts: 覆盖36驿站. The word is given as printed, for a person to
 * judge.
 */
public final class ForeignUnits {

    private static final List<String> VERBS = List.of(
            "建成", "新建", "新增", "累计", "完成", "覆盖", "拥有", "共有", "现有", "设有", "打造", "配备", "配置", "布设", "改造", "新设", "达到", "达",
            "超过", "惠及", "建有", "投放", "安装", "开通", "提供");
    private static final int LONGEST = 4;
    private static final String NO_UNIT = "月日号期届时点分年级度代后强线路单元章节条款集版比之余多左右以至到的";

    private ForeignUnits() {}

    static Draft at(NormalizedText reading, Numeral numeral) {
        if (!numeral.inDigits() || numeral.value().scale() > 0 || NO_UNIT.indexOf(reading.at(numeral.end())) >= 0) {
            return null;
        }
        int end = numeral.end();
        while (Character.isIdeographic(reading.at(end)) && end <= numeral.end() + LONGEST) {
            end++;
        }
        int length = end - numeral.end();
        boolean closed = "，。；、）".indexOf(reading.at(end)) >= 0 || end >= reading.length();
        boolean counted = VERBS.stream().anyMatch(verb -> reading.endsWith(verb, numeral.start()));
        if (length < 1 || length > LONGEST || !closed || !counted) {
            return null;
        }
        return new Draft(
                numeral.start(),
                numeral.start(),
                end,
                numeral.value(),
                numeral.value(),
                Bound.EQ,
                new Unit(reading.slice(numeral.end(), end), Family.FOREIGN),
                Form.FOREIGN);
    }
}
