package org.indicatordashboard.diagnosis;

import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;

/** Where a finding comes from. */
public enum FindingGroup implements Coded {
    ARITHMETIC("数值互校", "Arithmetic"),
    TARGETS("目标体检", "Target lint"),
    CONFLICTS("文件矛盾", "Conflicts"),
    CITATIONS("出处核对", "Citations");

    private final Words words;

    FindingGroup(String zh, String en) {
        words = Words.of(zh, en);
    }

    public Words words() {
        return words;
    }
}
