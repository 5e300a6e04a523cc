package org.indicatordashboard.access;

import java.time.Duration;

import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.RetryLater;
import org.indicatordashboard.language.Words;

/** Says how long one has to wait after failed sign-ins. */
class TooManyFailures extends RetryLater {

    private TooManyFailures(Words words, long seconds) {
        super(ProblemKind.TOO_MANY_REQUESTS, words, seconds);
    }

    static TooManyFailures ofAddress(Duration wait) {
        long seconds = seconds(wait);
        return new TooManyFailures(
                Words.of(
                        "此网络地址登录失败次数过多，请在 %d 秒后再试。曾登录过的浏览器不受影响。".formatted(seconds),
                        "Too many sign-ins from this network address have failed. Try again in %d seconds; browsers that signed in before need not wait."
                                .formatted(seconds)),
                seconds);
    }

    static TooManyFailures ofName(Duration wait) {
        long seconds = seconds(wait);
        return new TooManyFailures(
                Words.of(
                        "此账户名从这里登录失败次数过多，请在 %d 秒后再试。每次输错，等待时间加倍；从其他网络地址登录不受影响。".formatted(seconds),
                        "Too many sign-ins with this name have failed from here. Try again in %d seconds; each wrong password doubles the wait. From another network address the name is not kept waiting."
                                .formatted(seconds)),
                seconds);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
