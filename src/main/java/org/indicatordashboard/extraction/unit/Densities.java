package org.indicatordashboard.extraction.unit;

import java.util.Set;

import org.indicatordashboard.extraction.number.Numeral;
import org.indicatordashboard.extraction.number.Numerals;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Units.Family;
import org.indicatordashboard.extraction.unit.Units.Measure;
import org.indicatordashboard.extraction.unit.Units.Unit;

/** 每万人5G基站数达到19.9个 is 19.9 个/万人: the base of a rate stands earlier in the clause. */
public final class Densities {

    private static final int REACH = 30;
    private static final Set<String> NO_BASE = Set.of("年", "月", "天", "周", "日", "小时", "次", "人", "个", "批");

    private Densities() {}

    public static Draft apply(NormalizedText reading, Draft draft) {
        Unit unit = draft.unit();
        if (unit == null || unit.family() == Family.SHARE || unit.name().indexOf('/') >= 0) {
            return draft;
        }
        for (int i = draft.number() - 1; i > draft.number() - REACH && "，。；：".indexOf(reading.at(i)) < 0; i--) {
            if (reading.at(i) == '每' && !reading.has("间隔", i + 1)) {
                String base = base(reading, i + 1);
                boolean usable = base != null && !NO_BASE.contains(base);
                return usable ? draft.withUnit(new Unit(unit.name() + "/" + base, unit.family())) : draft;
            }
        }
        return draft;
    }

    private static String base(NormalizedText reading, int start) {
        Numeral numeral = Numerals.at(reading, start);
        int at = numeral == null ? start : numeral.end();
        Measure measure = Units.at(reading, at);
        if (measure == null) {
            return reading.has("人口", at) || reading.has("常住人口", at) ? reading.slice(start, at) + "人" : null;
        }
        String base = reading.slice(start, measure.end());
        return measure.unit() == null
                ? base + "人"
                : base.endsWith("名") ? base.substring(0, base.length() - 1) + "人" : base;
    }
}
