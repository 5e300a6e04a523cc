package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Which status follows from what was found. */
record StatusRules(Rules rules) {

    Status of(Promise promise, TargetPosition found, LocalDate asOf) {
        if (found.verdict() == Verdict.SATISFIED) {
            return Status.ACHIEVED;
        }
        if (!promise.isPastDue(asOf)) {
            return !rules.isFirst() && found.ageDays() > rules.staleAfter() ? Status.STALE : before(promise, found);
        }
        if (found.last().end().isBefore(promise.dueOn())) {
            return Status.UNREPORTED;
        }
        return found.verdict() == Verdict.VIOLATED ? Status.MISSED : Status.INCONCLUSIVE;
    }

    /** Without a pace only a value of the due day itself settles it before the day is over. */
    private Status before(Promise promise, TargetPosition found) {
        if (found.completion() != null
                && found.expected() != null
                && found.completion().low() != null) {
            return pace(found.completion(), found.expected());
        }
        boolean settled = !rules.isFirst()
                && found.verdict() == Verdict.VIOLATED
                && promise.dueOn() != null
                && !found.last().end().isBefore(promise.dueOn())
                && !found.way().isMeasured();
        return settled ? Status.MISSED : Status.INCONCLUSIVE;
    }

    /** Both ends of the completion must agree on the pace; otherwise one cannot tell. */
    private Status pace(Share completion, BigDecimal expected) {
        Status slowest = pace(completion.low().subtract(expected));
        Status fastest = completion.high() == null
                ? Status.ON_TRACK
                : pace(completion.high().subtract(expected));
        return slowest == fastest ? slowest : Status.INCONCLUSIVE;
    }

    private Status pace(BigDecimal gap) {
        if (gap.compareTo(rules.onTrack()) >= 0) {
            return Status.ON_TRACK;
        }
        return gap.compareTo(rules.behind()) >= 0 ? Status.BEHIND : Status.FAR_BEHIND;
    }
}
