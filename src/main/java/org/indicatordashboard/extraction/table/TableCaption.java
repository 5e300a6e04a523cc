package org.indicatordashboard.extraction.table;

import java.util.List;

import org.indicatordashboard.extraction.mention.TimeMention;
import org.indicatordashboard.extraction.mention.TimeReader;
import org.indicatordashboard.extraction.text.NormalizedText;

/**
 * What stands above a table and holds for all of it: 表1 2023年各镇投资情况, 单位：万元.
 *
 * @param unit empty where none is given
 * @param time null where none is given
 * @param targets whether it lists what is meant
 */
record TableCaption(String unit, TimeMention time, boolean targets) {

    static final TableCaption NONE = new TableCaption("", null, false);

    private static final int LINES = 3;
    private static final int LONGEST = 60;
    private static final String UNIT = "单位：";
    private static final List<String> TARGETS = List.of("目标", "任务分解", "计划表", "任务表", "任务清单");

    /** @param start of the first row */
    static TableCaption above(NormalizedText reading, int start) {
        String unit = "";
        TimeMention time = null;
        boolean targets = false;
        int end = start;
        for (int line = 0; line < LINES && end > 0; line++) {
            int from = reading.lineStart(end - 1);
            String words = reading.slice(from, end);
            if (end - from > LONGEST || words.indexOf('。') >= 0 || words.startsWith("|")) {
                break;
            }
            unit = unit.isEmpty() ? unit(words) : unit;
            targets |= TARGETS.stream().anyMatch(words::contains);
            for (int i = from; i < end && time == null; i++) {
                time = TimeReader.at(reading, i);
            }
            end = from;
        }
        return new TableCaption(unit, time, targets);
    }

    private static String unit(String words) {
        int sign = words.indexOf(UNIT);
        if (sign < 0) {
            return "";
        }
        int start = sign + UNIT.length();
        int end = start;
        while (end < words.length() && "，、；）|".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return TableColumn.isUnit(words.substring(start, end)) ? words.substring(start, end) : "";
    }
}
