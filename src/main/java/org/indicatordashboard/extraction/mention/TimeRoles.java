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

    private static final int TITLE = 60;

    private TimeRoles() {}

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
        if (SINCE_AFTER.stream().anyMatch(word -> reading.has(word, after)) && !isCompared(reading, before)) {
            return Role.SINCE;
        }
        boolean other = isCompared(reading, before) || OTHER_AFTER.stream().anyMatch(word -> reading.has(word, after));
        if (other) {
            return Role.OTHER;
        }
        boolean until = DUE.stream().anyMatch(word -> reading.endsWith(word, before));
        boolean due = until && !SPAN.matcher(reading.slice(before - 12, before)).find()
                || DUE_AFTER.stream().anyMatch(word -> reading.has(word, end))
                || reading.at(end) == '”' && reading.has("期末", end + 1)
                || reading.at(end) == '”' && reading.at(end + 1) == '末';
        return due ? Role.DUE : Role.PLAIN;
    }
}
