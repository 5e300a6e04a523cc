package org.indicatordashboard.extraction.kind;

import java.util.List;

import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Draft;

/** Words so near to a figure that they decide whatever else its sentence says: 目标为100个，实际完成86个; 原计划50个，仅建成30个. */
final class ClauseKinds {

    private static final List<String> DONE = List.of(
            "实际完成", "实际建成", "实际达", "实际新增", "实际为", "仅建成", "仅完成", "仅实现", "仅达", "只完成", "只建成", "已建成", "已完成", "已达", "已实现",
            "已累计", "已超", "已整改", "已开工", "已到位", "已新增", "已改造", "现已", "目前已", "基期值", "现状值", "基数为", "已投入", "已发放", "已有", "已建",
            "已培育", "已引进", "已开通", "已接入", "已覆盖", "已办结", "已为", "已向", "现有", "目前有", "目前为", "目前共有");
    private static final List<String> MEANT = List.of(
            "原计划", "原定", "目标为", "目标是", "目标值为", "目标任务为", "目标任务", "目标数为", "任务数为", "年度计划为", "力争", "拟再", "拟新", "目标值",
            "预期目标");
    private static final List<String> SHARE = List.of("完成", "占", "超", "实现", "达到");
    private static final int REACH = 30;

    private ClauseKinds() {}

    /** Null when the clause does not decide. */
    static Kind of(NormalizedText reading, Draft draft) {
        String before = reading.slice(draft.number() - REACH, draft.number());
        int pause = -1;
        for (char c : "，。；：（".toCharArray()) {
            pause = Math.max(pause, before.lastIndexOf(c));
        }
        String clause = before.substring(pause + 1);
        int done = last(clause, DONE);
        int meant = last(clause, MEANT);
        if (done < 0 && meant < 0) {
            return clause.startsWith("实际") && !clause.startsWith("实际需") ? Kind.OBSERVATION : null;
        }
        boolean share = meant > 0 && SHARE.stream().anyMatch(clause.substring(0, meant)::endsWith);
        return done > meant || share ? Kind.OBSERVATION : Kind.TARGET;
    }

    private static int last(String clause, List<String> words) {
        return words.stream().mapToInt(clause::lastIndexOf).max().orElse(-1);
    }
}
