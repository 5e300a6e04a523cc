package org.indicatordashboard.extraction.exclusion;

import java.util.List;
import java.util.Set;

import org.indicatordashboard.extraction.number.ArabicNumerals;
import org.indicatordashboard.extraction.text.Characters;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Units;

/** Numbers that are part of a name: B071号, COVID-19, 3A级, 5个100工程, 7×24小时, 110千伏变电站. */
final class NameNumbers implements Exclusions.Exclusion {

    private static final Set<String> BUILDINGS = Set.of("幢", "栋", "座");

    /** 30户以上自然村, 50万以上人口城市: a class of places, not a count. */
    private static final List<String> CLASSES =
            List.of("自然村", "村民小组", "村小组", "人口城市", "人口市县", "人口的城市", "人口县", "人口大县", "村组", "聚居点");

    private static final List<String> ROUND_THE_CLOCK = List.of(
            "自助", "服务", "营业", "不间断", "热线", "值守", "值班", "在线", "客服", "开放", "监测", "监控", "运行", "响应", "全天", "便利", "智能", "书");

    private final NormalizedText reading;

    NameNumbers(NormalizedText reading) {
        this.reading = reading;
    }

    /** 24小时自助服务区 never closes. */
    private boolean isRoundTheClock(Draft draft) {
        return draft.low().intValue() == 24
                && draft.bound() == Bound.EQ
                && ROUND_THE_CLOCK.stream().anyMatch(word -> reading.has(word, draft.end()));
    }

    @Override
    public boolean refuses(Draft draft) {
        char before = reading.at(draft.number() - 1);
        if (before == '×' || before == 'x' || before == '*' || before == '〔' || before == '#') {
            return true;
        }
        String unit = draft.unit() == null ? "" : draft.unit().name();
        boolean letterBefore =
                Characters.isLetter(before) || before == '-' && Characters.isLetter(reading.at(draft.number() - 2));
        if (letterBefore && draft.unit() != null && draft.unit().family() == Units.Family.WEAK) {
            return true;
        }
        boolean initial = letterBefore && !Characters.isLetter(reading.at(draft.number() - 2));
        boolean plain = draft.unit() != null && draft.unit().family() == Units.Family.SHARE
                || unit.equals("个")
                || unit.equals("家");
        if (letterBefore && unit.isEmpty() || initial && !plain) {
            return true;
        }
        char last = reading.at(draft.end() - 1);
        char next = reading.at(draft.end());
        if (Characters.isLetter(last) && Characters.isLetter(next)) {
            return true;
        }
        if (unit.equals("个") && ArabicNumerals.isDigit(next)) {
            int behind = ArabicNumerals.runEnd(reading, draft.end());
            return !Characters.isLetter(reading.at(behind)) && Units.at(reading, behind) == null;
        }
        if (unit.equals("条") && next == '”' || unit.equals("单") && next == '元') {
            return true;
        }
        if (BUILDINGS.contains(unit) && (ArabicNumerals.isDigit(next) || reading.has("单元", draft.end()))) {
            return true;
        }
        if (reading.at(draft.end() - 1) == '方' && "面案式法".indexOf(next) >= 0) {
            return true;
        }
        boolean anniversary = unit.equals("周") && (next == '年' || next == '岁');
        if (anniversary
                || draft.bound() == Bound.GE && CLASSES.stream().anyMatch(name -> reading.has(name, draft.end()))) {
            return true;
        }
        return unit.equals("小时") && (next == '制' || isRoundTheClock(draft))
                || unit.equals("千伏")
                || unit.equals("P") && ArabicNumerals.isDigit(next);
    }
}
