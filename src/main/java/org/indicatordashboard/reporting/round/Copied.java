package org.indicatordashboard.reporting.round;

import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;

/** A value that was copied from an earlier period as a starting point: it is marked until somebody confirms it. */
final class Copied {

    private static final int LONGEST = 10;

    private Copied() {}

    /** Where a row says it was copied from; null where somebody stands behind the value. */
    static String period(CheckedRow row) {
        String from = row.sent().copiedFrom();
        return from == null || from.isBlank()
                ? null
                : from.strip().substring(0, Math.min(LONGEST, from.strip().length()));
    }

    static RowRemark unconfirmed(String period) {
        return RowRemark.error(
                "unconfirmed-copy",
                "copiedFrom",
                Words.of(
                        "这是从 %s 复制的数值，还没有人核对。请核对后再提交。".formatted(Shortened.of(period)),
                        "This value was copied from %s and nobody has confirmed it yet. Confirm it, then submit."
                                .formatted(Shortened.of(period))));
    }
}
