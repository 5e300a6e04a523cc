package org.indicatordashboard.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

import org.indicatordashboard.language.Words;

/** How a target stands. The order is the one in which statuses are listed. */
public enum Status {
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

    public static List<String> codes() {
        return Arrays.stream(values()).map(Status::code).toList();
    }

    public static Optional<Status> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    public Words words() {
        return words;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
