package org.indicatordashboard.extraction.exclusion;

import java.util.List;
import java.util.Set;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.extraction.unit.Units.Family;

/** 30亿元以上项目12个, 300平方米以上商场: which ones are counted, not how many. */
final class SizeClasses implements Exclusions.Exclusion {

    private static final List<String> CLASSED = List.of(
            "项目", "企业", "工业", "商场", "建筑", "锅炉", "机组", "城市", "乡镇", "路段", "小区", "住宅", "景区", "园区", "单位", "合同", "订单", "贷款",
            "河流", "水库", "湖泊", "养殖场", "大户");
    private static final Set<String> AREAS = Set.of("平方米", "平方公里", "公里", "公顷", "立方米", "张");
    private static final int ADJECTIVE = 8;

    private final NormalizedText reading;

    SizeClasses(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        boolean sized = draft.unit() != null
                && (draft.unit().family() == Family.MONEY
                        || draft.unit().family() == Family.DIGITS
                        || AREAS.contains(draft.unit().name()));
        boolean floor =
                draft.bound() == Bound.GE && draft.start() == draft.number() && reading.at(draft.end() - 1) == '上';
        if (!sized || !floor) {
            return false;
        }
        int start = reading.at(draft.end()) == '的' ? draft.end() + 1 : draft.end();
        String behind = reading.slice(start, start + ADJECTIVE);
        int pause = 0;
        while (pause < behind.length() && "，。；：、（".indexOf(behind.charAt(pause)) < 0) {
            pause++;
        }
        String noun = behind.substring(0, pause);
        if (draft.unit().name().equals("人")) {
            // 千人以上企业 is a class, 培训200人以上企业员工 may be none.
            return noun.startsWith("企业") && draft.form() == Draft.Form.POWER;
        }
        return CLASSED.stream().anyMatch(noun::contains);
    }
}
