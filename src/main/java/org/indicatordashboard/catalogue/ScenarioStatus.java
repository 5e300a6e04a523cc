package org.indicatordashboard.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a scenario is, as the documents word it. */
public enum ScenarioStatus {
    /** 建成/运行. */
    BUILT,
    /** 启动. */
    STARTED,
    /** 计划. */
    PLANNED,
    /** 提及: context only. */
    MENTIONED;

    public static List<String> codes() {
        return Arrays.stream(values()).map(ScenarioStatus::code).toList();
    }

    public static Optional<ScenarioStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
