package org.indicatordashboard.extraction.unit;

import java.math.BigDecimal;
import java.util.List;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft.Form;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** Classes of size without a unit, in 亿元 and as a floor: 千亿产业集群, 百亿级企业. */
public final class Magnitudes {

    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000L);
    private static final List<String> CLASSES =
            List.of("级", "产业", "集群", "元级", "规模", "能级", "园区", "企业", "大关", "俱乐部", "门槛", "台阶");

    private Magnitudes() {}

    public static Draft at(NormalizedText reading, Numeral numeral) {
        boolean large = numeral.value().compareTo(HUNDRED_MILLION) >= 0;
        if (!large || numeral.inDigits()) {
            return null;
        }
        var before = Comparators.before(reading, numeral.start());
        boolean passed = before != null && Money.isMeant(reading, before.start(), numeral.end());
        if (!passed && CLASSES.stream().noneMatch(word -> reading.has(word, numeral.end()))) {
            return null;
        }
        boolean compared = before != null && before.meaning() != Bound.REACH;
        int start = compared ? before.start() : numeral.start();
        Bound bound = compared ? before.meaning() : Bound.GE;
        BigDecimal value = numeral.value().divide(HUNDRED_MILLION);
        Unit unit = new Unit("亿元", Family.MONEY);
        return new Draft(start, numeral.start(), numeral.end(), value, value, bound, unit, Form.COLLECTIVE);
    }
}
