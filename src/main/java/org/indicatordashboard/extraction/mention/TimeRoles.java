package org.indicatordashboard.extraction.mention;

import java.util.List;
import java.util.regex.Pattern;

import org.indicatordashboard.extraction.mention.TimeMention.Part;
import org.indicatordashboard.extraction.mention.TimeMention.Role;
import org.indicatordashboard.extraction.text.NormalizedText;

/** What the words beside a time make of it. */
final class TimeRoles {

    private static final List<String> AS_OF = List.of("截至", "截止", "截止到", "截至到");
    private static final List<String> OTHER = List.of("比", "较", "相当于", "高于", "低于", "对比");
    private static final List<String> OTHER_AFTER =
            List.of("目标的", "任务的", "计划的", "目标任务的", "预算的", "起", "同期", "以前", "之前", "前建成的", "底前建成的", "前竣工的", "底前竣工的", "以后");
    private static final List<String> SINCE_AFTER = List.of("以来", "至今", "起至今", "年以来", "开始至今");
    private static final List<String> DUE = List.of("到", "至");
    private static final List<String> DUE_AFTER = List.of("前", "底前", "末前", "期末");

    /** 从2020年到 opens no due date. */
    private static final Pattern SPAN = Pattern.compile("[从自由]\\d{4}年?[底末初]?[到至]$");

    /** 去年同期为86件 tells of last year, 高于去年同期 does not. */
    private static final List<String> STATED = List.of("同期为", "同期是", "同期仅", "同期只有", "同期有", "同期完成", "同期的数据为");

    private static final int TITLE = 60;

    private TimeRoles() {}

    /** 自2019年开展试点以来, 2017年成立至今: what began then lasts to this day. */
    private static final Pattern BEGUN = Pattern.compile("^(年|年底|年初)?[^，。；、0-9]{1,14}?(以来|至今|迄今)");

    /** 与上年基本持平 */
    private static final Pattern EQUAL = Pattern.compile("^(同期)?(大体|基本|大致)?(持平|相比|相当|相同|一致)");

    private static boolean isLevelled(NormalizedText reading, int before, int after) {
        char with = reading.at(before - 1);
        return (with == '与' || with == '同' || with == '和')
                && EQUAL.matcher(reading.slice(after, after + 8)).find();
    }

    private static boolean isCompared(NormalizedText reading, int before) {
        return OTHER.stream().anyMatch(word -> reading.endsWith(word, before));
    }

    static Role of(NormalizedText reading, int start, int end, Part part) {
        int before = reading.at(start - 1) == '“' ? start - 1 : start;
        String title = reading.slice(start - TITLE, start);
        if (title.lastIndexOf('《') > title.lastIndexOf('》')) {
            return Role.OTHER;
        }
        if (AS_OF.stream().anyMatch(word -> reading.endsWith(word, before))) {
            return Role.AS_OF;
        }
        int after = reading.at(end) == '”' ? end + 1 : end;
        boolean begun = BEGUN.matcher(reading.slice(end, end + 18)).find();
        if (begun && !isCompared(reading, before)) {
            return Role.SINCE;
        }
        if (SINCE_AFTER.stream().anyMatch(word -> reading.has(word, after)) && !isCompared(reading, before)) {
            return Role.SINCE;
        }
        boolean other = isCompared(reading, before)
                || isLevelled(reading, before, after)
                || OTHER_AFTER.stream().anyMatch(word -> reading.has(word, after));
        if (other && (reading.has("起每年", after) || reading.has("起，每年", after))) {
            return Role.DUE;
        }
        if (other) {
            boolean own = STATED.stream().anyMatch(word -> reading.has(word, after)) && !isCompared(reading, before);
            return own ? Role.PLAIN : Role.OTHER;
        }
        boolean until = DUE.stream().anyMatch(word -> reading.endsWith(word, before));
        boolean due = until && !SPAN.matcher(reading.slice(before - 12, before)).find()
                || DUE_AFTER.stream().anyMatch(word -> reading.has(word, end))
                || reading.at(end) == '”' && reading.has("期末", end + 1)
                || reading.at(end) == '”' && reading.at(end + 1) == '末';
        return due ? Role.DUE : Role.PLAIN;
    }
}
