package org.indicatordashboard.access;

import java.time.Duration;

import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.RetryLater;
import org.indicatordashboard.language.Words;

/** Says to an address how long it has to wait. */
class TooManyFailures extends RetryLater {

    TooManyFailures(Duration wait) {
        this(Math.max(1, wait.toSeconds()));
    }

    private TooManyFailures(long seconds) {
        super(ProblemKind.TOO_MANY_REQUESTS, words(seconds), seconds);
    }

    private static Words words(long seconds) {
        return Words.of(
                "此网络地址登录失败次数过多，请在 %d 秒后再试。".formatted(seconds),
                "Too many sign-ins from this network address have failed. Try again in %d seconds.".formatted(seconds));
    }
}
