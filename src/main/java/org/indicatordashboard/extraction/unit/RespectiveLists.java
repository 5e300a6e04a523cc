package org.indicatordashboard.extraction.unit;

import java.util.List;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.text.NormalizedText;

/** Figures in a row behind 分别: each belongs to one of the names before it. */
public final class RespectiveLists {

    private static final List<String> JOINTS = List.of("、", "和", "与", "及", "以及", "，");

    /** 分别增长1.2%和下降0.8%: the second member moves its own way. */
    private static final Pattern MOVED = Pattern.compile("(、|和|与|及|以及)(同比|环比)?(增长|增加|上升|提高|提升|下降|减少|降低|回落|下滑)");

    private static final int VERB = 18;
    private static final int NAMES = 80;

    private RespectiveLists() {}

    /**
     * A row of figures.
     *
     * @param first index of its first draft
     * @param size how many figures
     * @param floor where the clause before may begin
     * @param names first char of the names
     * @param sign place of 分别
     */
    public record Row(int first, int size, int floor, int names, int sign) {

        /** Place of a draft in the row. */
        public int place(int index) {
            return index - first;
        }
    }

    /** For each draft the row it belongs to, or null. */
    public static Row[] of(NormalizedText reading, List<Draft> drafts) {
        Row[] rows = new Row[drafts.size()];
        for (int i = 0; i < rows.length; ) {
            int end = i + 1;
            while (end < rows.length
                    && isJoint(reading.slice(
                            drafts.get(end - 1).end(), drafts.get(end).start()))) {
                end++;
            }
            Row row = end - i < 2 ? null : row(reading, drafts, i, end - i);
            for (int k = i; row != null && k < end; k++) {
                rows[k] = row;
            }
            i = end;
        }
        return rows;
    }

    private static boolean isJoint(String between) {
        return JOINTS.contains(between) || MOVED.matcher(between).matches();
    }

    private static Row row(NormalizedText reading, List<Draft> drafts, int first, int size) {
        int start = drafts.get(first).start();
        String verb = reading.slice(start - VERB, start);
        int sign = verb.lastIndexOf("分别");
        if (sign < 0 || verb.substring(sign).chars().anyMatch(c -> "，。；：".indexOf(c) >= 0)) {
            return null;
        }
        int at = start - verb.length() + sign;
        int names = at;
        int floor = first == 0 ? 0 : drafts.get(first - 1).end();
        while (names > Math.max(floor, at - NAMES) && "，。；：（！？".indexOf(reading.at(names - 1)) < 0) {
            names--;
        }
        return new Row(first, size, Math.max(floor, names - NAMES / 2), names, at);
    }
}
