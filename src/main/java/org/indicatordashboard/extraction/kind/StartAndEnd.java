package org.indicatordashboard.extraction.kind;

import java.util.List;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** 由2022年的32%提高到70%: the first of the two is where it started, so it is an observation even in a plan. */
public final class StartAndEnd {

    private static final List<String> MOVES = List.of(
            "提高", "增加", "上升", "下降", "降", "缩短", "增", "扩", "减", "压", "提升", "跃升", "升", "到", "跃", "拓展", "优化", "提", "发展",
            "整合", "精简", "合并", "归并", "转", "调整");
    /** 由上年的下降3.1%转为增长5.6%, 从日均800吨提高到1200吨 */
    private static final List<String> SIGNS = List.of("增长", "下降", "日均", "年均", "月均", "人均", "平均", "约", "近");

    private static final int REACH = 16;

    private StartAndEnd() {}

    public static boolean startsWith(NormalizedText reading, Draft draft) {
        return origin(reading, draft) >= 0;
    }

    /** Place of the 由 or 从 before the number, or -1 when it starts no journey. */
    public static int origin(NormalizedText reading, Draft draft) {
        if (MOVES.stream().noneMatch(move -> reading.has(move, draft.end()))) {
            return -1;
        }
        for (int i = draft.start() - 1; i >= 0 && i > draft.start() - REACH; i--) {
            char c = reading.at(i);
            if (c == '由' || c == '从') {
                boolean moving = SIGNS.stream().anyMatch(sign -> reading.endsWith(sign, draft.start()));
                return draft.start() - i == 1 || reading.at(draft.start() - 1) == '的' || moving ? i : -1;
            }
            if ("，。；、".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
