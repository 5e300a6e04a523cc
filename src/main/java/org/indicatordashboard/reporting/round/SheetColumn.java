package org.indicatordashboard.reporting.round;

import org.apache.poi.ss.util.CellReference;

import org.indicatordashboard.language.Words;

/** The columns of the sheet that a unit fills in, in their order. The first ones are protected. */
enum SheetColumn {
    TARGET("目标编号", "Target id", 34, false),
    NAME("目标", "Target", 34, false),
    UNIT("单位", "Unit", 8, false),
    GOAL("目标值", "Promised", 12, false),
    DUE("期限", "Due", 12, false),
    LAST("最近值", "Last value", 12, false),
    LAST_PERIOD("最近值时期", "Its period", 12, false),
    STATUS("状态", "Status", 14, false),
    TASK("本月任务", "Task", 22, false),
    VALUE("本期数值", "Value", 14, true),
    COMPARATOR("比较", "Comparison", 10, true),
    PERIOD("时期", "Period", 12, true),
    EVIDENCE("依据（文字或链接）", "Evidence (words or link)", 40, true),
    REMARK("备注", "Remark", 40, true);

    /** Of the template; another layout is another number. */
    static final String TEMPLATE = "1";

    static final String SHEET = "填报";
    static final String INSTRUCTIONS = "填报说明";
    static final String METADATA = "meta";

    /** Row of the headings, counted from 0; the one above holds the title. */
    static final int HEADING_ROW = 1;

    private final Words words;
    private final int width;
    private final boolean isInput;

    SheetColumn(String zh, String en, int width, boolean isInput) {
        words = Words.of(zh, en);
        this.width = width;
        this.isInput = isInput;
    }

    /** In both languages, as one workbook serves everybody. */
    String heading() {
        return words.zh() + " " + words.en();
    }

    /** In characters. */
    int width() {
        return width;
    }

    boolean isInput() {
        return isInput;
    }

    /** A, B, C. */
    String letter() {
        return CellReference.convertNumToColString(ordinal());
    }
}
