package org.indicatordashboard.catalogue;

import org.indicatordashboard.language.Coded;

/** How far a scenario is, as the documents word it. */
public enum ScenarioStatus implements Coded {
    /** 建成/运行. */
    BUILT,
    /** 启动. */
    STARTED,
    /** 计划. */
    PLANNED,
    /** 提及: context only. */
    MENTIONED;
}
