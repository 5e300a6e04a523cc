package org.indicatordashboard.extraction.exclusion;

import java.util.Set;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** 15分钟生活圈, 1小时通勤圈: the name of a standard; only one that is set up by its name in quotes (打造“15分钟…圈”) is a promise to keep. */
final class MinuteCircles implements Exclusions.Exclusion {

    private static final Set<String> DISTANCES = Set.of("分钟", "小时", "公里", "米", "千米");
    private static final int NAME = 12;

    private final NormalizedText reading;

    MinuteCircles(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        if (draft.unit() == null || !DISTANCES.contains(draft.unit().name()) || reading.at(draft.start() - 1) == '“') {
            return false;
        }
        String behind = reading.slice(draft.end(), draft.end() + NAME);
        int circle = behind.indexOf('圈');
        return circle >= 0
                && behind.substring(0, circle).chars().noneMatch(c -> "，。；”".indexOf(c) >= 0 || Character.isDigit(c));
    }
}
