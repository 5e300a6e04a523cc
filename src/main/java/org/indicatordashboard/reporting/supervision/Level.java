package org.indicatordashboard.reporting.supervision;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** How far supervision of a unit has escalated, in the colours that offices use; never shown without its word. */
public enum Level implements Coded {
    BLUE("蓝色提示", "blue"),
    YELLOW("黄色提醒", "yellow"),
    ORANGE("橙色督办", "orange"),
    RED("红色督办", "red");

    private final Words words;

    Level(String zh, String en) {
        words = Words.of(zh, en);
    }

    public Words words() {
        return words;
    }
}
