package org.indicatordashboard.attainment;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.indicatordashboard.assessment.Share;
import org.indicatordashboard.assessment.Status;
import org.indicatordashboard.progress.AssessedTarget;

/**
 * A target as the index takes it.
 *
 * @param completion percent, the lower end of an interval; null where the target cannot be assessed
 */
record Scored(AssessedTarget target, BigDecimal completion) {

    /** Nothing is known that could be held against the target. */
    private static final Set<Status> SILENT = EnumSet.of(Status.UNREPORTED, Status.STALE, Status.NO_DATA);

    private static final BigDecimal MET = BigDecimal.valueOf(100);

    static Scored of(AssessedTarget target) {
        return new Scored(target, completion(target));
    }

    boolean isAssessable() {
        return completion != null;
    }

    static List<BigDecimal> completions(List<Scored> targets) {
        return targets.stream().map(Scored::completion).filter(Objects::nonNull).toList();
    }

    private static BigDecimal completion(AssessedTarget target) {
        Status status = target.assessment().status();
        if (SILENT.contains(status)) {
            return null;
        }
        Share share = target.assessment().completion();
        if (share == null || share.low() == null) {
            // Whether it is met can be told without a way to measure along.
            return status == Status.ACHIEVED ? MET : null;
        }
        return share.low();
    }
}
