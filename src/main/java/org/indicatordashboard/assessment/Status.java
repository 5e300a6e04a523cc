package org.indicatordashboard.assessment;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** How a target stands. The order is the one in which statuses are listed. */
public enum Status implements Coded {
    ACHIEVED("已完成", "Achieved"),
    ON_TRACK("达到序时进度", "On track"),
    BEHIND("滞后", "Behind"),
    FAR_BEHIND("严重滞后", "Far behind"),
    MISSED("未完成", "Missed"),
    INCONCLUSIVE("无法判定", "Inconclusive"),
    UNREPORTED("逾期未报", "Unreported"),
    STALE("数据陈旧", "Stale"),
    NO_DATA("暂无数据", "No data");

    private final Words words;

    Status(String zh, String en) {
        words = Words.of(zh, en);
    }

    public Words words() {
        return words;
    }
}
