package org.indicatordashboard.extraction.exclusion;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** 迈上3个台阶, 连跨两个千亿台阶: how often, not how much. */
final class Steps implements Exclusions.Exclusion {

    private static final int ADJECTIVE = 4;

    private final NormalizedText reading;

    Steps(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        if (draft.unit() == null || !draft.unit().name().equals("个")) {
            return false;
        }
        String behind = reading.slice(draft.end(), draft.end() + ADJECTIVE + 2);
        int step = behind.indexOf("台阶");
        return step >= 0 && behind.substring(0, step).chars().noneMatch(c -> "，。；、".indexOf(c) >= 0);
    }
}
