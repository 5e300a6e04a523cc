package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.util.Map;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.AsOf;

/** Puts into words what time means for a target, with the numbers. */
final class TimeReasons {

    private TimeReasons() {}

    static Reason due(Promise promise, boolean pastDue, AsOf clocks) {
        if (promise.dueOn() == null) {
            return Reason.of("no-due-date", Words.of("文件没有写明期限。", "The document prints no due date."), Map.of());
        }
        Map<String, Object> numbers = Map.of("dueOn", promise.dueOn(), "asOf", clocks.asOf());
        return pastDue
                ? Reason.of(
                        "past-due",
                        Words.of(
                                "期限 %s 已过。".formatted(promise.dueOn()), "It was due on %s.".formatted(promise.dueOn())),
                        numbers)
                : Reason.of(
                        "not-past-due",
                        Words.of(
                                "期限 %s 未过（当天不算逾期）。".formatted(promise.dueOn()),
                                "It is due on %s and not past due (the day itself is not).".formatted(promise.dueOn())),
                        numbers);
    }

    static Reason gap(TargetPosition found, Rules rules) {
        BigDecimal gap = found.gap();
        return Reason.of(
                "pace",
                Words.of(
                        "数值截止时时间已过 %s%%，完成率比时间进度%s %s 个百分点（序时进度线 %s，严重滞后线 %s）。"
                                .formatted(
                                        found.elapsed(),
                                        gap.signum() < 0 ? "低" : "高",
                                        gap.abs(),
                                        rules.onTrack(),
                                        rules.behind()),
                        "%s %% of the time had passed when the value was true; completion is %s points %s it (on track from %s, far behind below %s)."
                                .formatted(
                                        found.elapsed(),
                                        gap.abs(),
                                        gap.signum() < 0 ? "below" : "above",
                                        rules.onTrack(),
                                        rules.behind())),
                Map.of("completion", found.completion().low(), "elapsed", found.elapsed(), "gap", gap));
    }

    static Reason lastKnown(Promise promise, Standing last) {
        return Reason.of(
                "last-known-before-due",
                Words.of(
                        "最近的数值截至 %s，早于期限 %s，不能说明期限时的情况。".formatted(last.end(), promise.dueOn()),
                        "The last known value is as of %s, before the due date %s, and does not tell how it stood then."
                                .formatted(last.end(), promise.dueOn())),
                Map.of("lastKnown", last.end(), "dueOn", promise.dueOn()));
    }

    static Reason inconclusive(Promise promise, Share completion) {
        if (promise.dueOn() == null) {
            return Reason.of(
                    "pace-unknown",
                    Words.of("没有期限，无法与时间进度比较。", "Without a due date it cannot be compared with the time that passed."),
                    Map.of());
        }
        return completion == null
                ? Reason.of(
                        "completion-undefined",
                        Words.of(
                                "没有可用的基期值（缺少，或与目标相同），完成率没有意义。",
                                "There is no usable baseline (none, or equal to the target), so completion says nothing."),
                        Map.of())
                : Reason.of(
                        "interval-straddles",
                        Words.of("数值的上下限落在不同的状态，无法判定。", "The two ends of the value lead to different statuses."),
                        Map.of());
    }
}
