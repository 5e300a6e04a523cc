package org.indicatordashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Makes whoever guesses wait, longer each time. Counted by lane, which is a name from an address or from a browser that
 * knows it: nobody is kept out because somebody else, somewhere else, types his name.
 */
@ApplicationScoped
class SignInDelay {

    /** More are forgotten, the least seen first: memory stays bounded whoever calls. About 300 bytes each. */
    private static final int LANES_KEPT = 50_000;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** Failures this old are mistakes of another day. */
    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** Beyond it any wait is the longest one. */
    private static final int MOST_DOUBLINGS = 20;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    private final Cache<String, Failures> failures =
            Caffeine.newBuilder().maximumSize(LANES_KEPT).build();

    private record Failures(int number, Instant latest) {}

    /** Before a password is looked at, which is dear. */
    void check(String lane) {
        Failures counted = failures.getIfPresent(lane);
        if (counted != null) {
            Duration left = Duration.between(clock.instant(), counted.latest().plus(wait(counted.number())));
            if (!left.isNegative() && !left.isZero()) {
                throw TooManyFailures.ofName(left);
            }
        }
    }

    /** What came of it, for the audit trail. */
    String countFailure(String lane) {
        Instant now = clock.instant();
        Failures counted = failures.asMap()
                .compute(
                        lane,
                        (l, before) -> before == null
                                        || before.latest().plus(REMEMBERED).isBefore(now)
                                ? new Failures(1, now)
                                : new Failures(before.number() + 1, now));
        Duration wait = wait(counted.number());
        return wait.isZero()
                ? "wrong password, %d in a row".formatted(counted.number())
                : "wrong password, %d in a row, has to wait %d s".formatted(counted.number(), wait.toSeconds());
    }

    void forget(String lane) {
        failures.invalidate(lane);
    }

    private Duration wait(int number) {
        int beyond = number - config.failuresUntilLocked();
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        return wait.compareTo(config.lockedFor()) < 0 ? wait : config.lockedFor();
    }
}
