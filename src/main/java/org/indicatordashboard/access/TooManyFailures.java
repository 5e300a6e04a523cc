package org.indicatordashboard.access;

import java.time.Duration;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Says to an address how long it has to wait. */
class TooManyFailures extends ProblemException {

    final long seconds;

    TooManyFailures(Duration wait) {
        super(ProblemKind.TOO_MANY_REQUESTS, words(Math.max(1, wait.toSeconds())));
        seconds = Math.max(1, wait.toSeconds());
    }

    private static Words words(long seconds) {
        return Words.of(
                "此网络地址登录失败次数过多，请在 %d 秒后再试。".formatted(seconds),
                "Too many sign-ins from this network address have failed. Try again in %d seconds.".formatted(seconds));
    }
}
