package org.indicatordashboard.assessment;

import org.indicatordashboard.language.Words;

/** Why a target has no completion. */
enum Unmeasured {
    BASELINE_MISSING(
            "baseline-missing",
            Words.of(
                    "指标越低越好，而没有基期值：是否达到可以判定，完成率和进度无法计算。",
                    "Lower is better and there is no baseline: whether it is met can be told, completion and pace cannot.")),
    MET_WHEN_SET(
            "met-when-set",
            Words.of(
                    "完成率不适用：发布时已达到，基期值已满足目标。",
                    "Completion is not applicable, met when set: the baseline already satisfies the target.")),
    NO_WAY(
            "baseline-is-target",
            Words.of(
                    "完成率不适用：基期值与目标数值相同，没有可以衡量的距离。",
                    "Completion is not applicable: the baseline is the number of the target, and there is no way to measure along.")),
    NOT_ABOVE_ZERO(
            "target-not-above-zero",
            Words.of(
                    "完成率不适用：目标不大于 0，又没有基期值，百分比没有意义。",
                    "Completion is not applicable: the target is not above zero and there is no baseline, so a percentage means nothing."));

    private final String code;
    private final Words words;

    Unmeasured(String code, Words words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    Words words() {
        return words;
    }
}
