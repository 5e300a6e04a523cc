package org.indicatordashboard.extraction.exclusion;

import java.util.List;
import java.util.Set;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** 年产30万吨乙烯项目, 100兆瓦光伏电站: the capacity that a project is named after. */
final class ProjectCapacities implements Exclusions.Exclusion {

    private static final List<String> YEARLY =
            List.of("年产", "日产", "年加工", "年处理", "日处理", "日供水", "年屠宰", "年出栏", "年存栏", "处理能力", "设计能力");
    private static final List<String> PROJECTS = List.of("项目", "工程", "生产线", "装置", "机组", "电站", "基地", "电场");
    private static final Set<String> POWERS = Set.of("兆瓦", "吉瓦", "千瓦", "千伏", "蒸吨", "兆瓦时", "千瓦时", "千伏安");
    private static final int NAME = 16;

    private final NormalizedText reading;

    ProjectCapacities(NormalizedText reading) {
        this.reading = reading;
    }

    @Override
    public boolean refuses(Draft draft) {
        if (draft.unit() == null) {
            return false;
        }
        boolean yearly = YEARLY.stream().anyMatch(word -> reading.endsWith(word, draft.start()));
        return (yearly || POWERS.contains(draft.unit().name())) && isNamed(draft.end());
    }

    private boolean isNamed(int end) {
        String behind = reading.slice(end, end + NAME);
        int pause = 0;
        while (pause < behind.length()
                && "，。；：、的".indexOf(behind.charAt(pause)) < 0
                && !Character.isDigit(behind.charAt(pause))) {
            pause++;
        }
        String name = behind.substring(0, pause);
        return PROJECTS.stream().anyMatch(name::contains);
    }
}
