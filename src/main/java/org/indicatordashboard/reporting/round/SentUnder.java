package org.indicatordashboard.reporting.round;

/**
 * What its sender called a piece of work, so that the same one sent again is not done again.
 *
 * @param key idempotency key, null for none
 * @param fingerprint over what was sent
 */
record SentUnder(String key, String fingerprint) {

    /** @throws org.indicatordashboard.http.problem.ProblemException where the key was used for other content */
    void requireSame(String known, long submission) {
        if (!known.equals(fingerprint)) {
            throw Refused.conflict(
                    "这个 Idempotency-Key 已用于另一份内容（报送 %d）。请换一个。".formatted(submission),
                    "This Idempotency-Key was used for other content (submission %d). Use another one."
                            .formatted(submission));
        }
    }
}
