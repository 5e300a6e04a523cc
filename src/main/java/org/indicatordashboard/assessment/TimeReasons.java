package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
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
        Map<String, Object> numbers = Numbers.of("dueOn", promise.dueOn(), "asOf", clocks.asOf());
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
        boolean straight = found.expected().equals(found.elapsed());
        boolean due = found.elapsed().compareTo(BigDecimal.valueOf(100)) >= 0;
        return Reason.of(
                "pace",
                Words.of(
                        "数值截止时%s%s，完成率比%s%s %s 个百分点（序时进度线 %s，严重滞后线 %s）。"
                                .formatted(
                                        due ? "期限已到" : "时间已过 %s %%".formatted(found.elapsed()),
                                        straight ? "" : "，按分年度目标应完成 %s %%".formatted(found.expected()),
                                        straight ? "时间进度" : "应完成的",
                                        gap.signum() < 0 ? "低" : "高",
                                        gap.abs(),
                                        rules.onTrack(),
                                        rules.behind()),
                        "%s when the value was true%s; completion is %s points %s %s (on track from %s, far behind below %s)."
                                .formatted(
                                        due
                                                ? "The due date had come"
                                                : "%s %% of the time had passed".formatted(found.elapsed()),
                                        straight
                                                ? ""
                                                : ", and the milestones ask for %s %%".formatted(found.expected()),
                                        gap.abs(),
                                        gap.signum() < 0 ? "below" : "above",
                                        straight ? "elapsed time" : "that",
                                        rules.onTrack(),
                                        rules.behind())),
                Numbers.of(
                        "completion", found.completion().low(),
                        "elapsed", found.elapsed(),
                        "expected", found.expected(),
                        "gap", gap));
    }

    static Reason beforeThePlan(Promise promise, Standing last) {
        return Reason.of(
                "before-the-plan",
                Words.of(
                        "最近的数值截至 %s，早于方案开始的 %s；时间进度按 0 计。".formatted(last.end(), promise.startsOn()),
                        "The latest value is as of %s, before the plan began on %s; elapsed time counts as 0."
                                .formatted(last.end(), promise.startsOn())),
                Numbers.of("latest", last.end(), "startsOn", promise.startsOn()));
    }

    static Reason achievedLate(Promise promise, LocalDate achievedOn) {
        return Reason.of(
                "achieved-late",
                Words.of(
                        "逾期完成：截至 %s 才达到，晚于期限 %s。".formatted(achievedOn, promise.dueOn()),
                        "Achieved late: by %s only, after the due date %s.".formatted(achievedOn, promise.dueOn())),
                Numbers.of("achievedOn", achievedOn, "dueOn", promise.dueOn()));
    }

    static Reason stale(TargetPosition found, Rules rules) {
        return Reason.of(
                "stale",
                Words.of(
                        "最近的数值截至 %s，已过 %d 天，超过 %d 天：不能再据以判断进度，请补报。"
                                .formatted(found.last().end(), found.ageDays(), rules.staleAfter()),
                        "The latest value is as of %s and %d days old, more than %d: it says nothing of the pace any more; report a newer one."
                                .formatted(found.last().end(), found.ageDays(), rules.staleAfter())),
                Numbers.of("latest", found.last().end(), "ageDays", found.ageDays(), "staleAfter", rules.staleAfter()));
    }

    static Reason lastKnown(Promise promise, Standing last) {
        return Reason.of(
                "last-known-before-due",
                Words.of(
                        "最近的数值截至 %s，早于期限 %s，不能说明期限时的情况。".formatted(last.end(), promise.dueOn()),
                        "The last known value is as of %s, before the due date %s, and does not tell how it stood then."
                                .formatted(last.end(), promise.dueOn())),
                Numbers.of("lastKnown", last.end(), "dueOn", promise.dueOn()));
    }

    /** The value itself may be decided: then it is the pace that is not, and the words say so. */
    static Reason inconclusive(Promise promise, TargetPosition found) {
        boolean decided = found.verdict() == Verdict.VIOLATED;
        if (promise.dueOn() == null) {
            return Reason.of(
                    "pace-unknown",
                    Words.of(
                            decided ? "目前未达到；没有期限，无法与时间进度比较，因此不能判定是否滞后。" : "没有期限，无法与时间进度比较。",
                            decided
                                    ? "It is not met so far; without a due date it cannot be compared with the time that passed, so nobody can tell whether it is behind."
                                    : "Without a due date it cannot be compared with the time that passed."),
                    Map.of());
        }
        if (found.completion() == null || found.expected() == null) {
            return Reason.of(
                    "completion-undefined",
                    Words.of(
                            decided ? "目前未达到，但期限未到，完成率又没有意义：进度无法判定，不等于未完成。" : "完成率没有意义，进度无法判定。",
                            decided
                                    ? "It is not met so far, but not past due, and without a completion the pace cannot be told: that is not missed."
                                    : "Without a completion the pace cannot be told."),
                    Map.of());
        }
        return Reason.of(
                "interval-straddles",
                Words.of("数值的上下限落在不同的状态，无法判定。", "The two ends of the value lead to different statuses."),
                Map.of());
    }
}
