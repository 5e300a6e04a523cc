package org.indicatordashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.ext.web.RoutingContext;

/**
 * How many failed sign-ins one address may send. {@link SignInDelay} slows who tries many passwords on one
 * name; this stops who tries one password on many. Browsers that have signed in before are not counted, so that one person
 * cannot keep an office behind one address waiting.
 */
@ApplicationScoped
class AddressLimit {

    /** More are forgotten, the least seen first: memory stays bounded whoever calls. About 200 bytes each. */
    private static final int ADDRESSES_KEPT = 10_000;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    @Inject
    RoutingContext context;

    private final Cache<String, Failures> failures =
            Caffeine.newBuilder().maximumSize(ADDRESSES_KEPT).build();

    private record Failures(int number, Instant since) {}

    /** Before a password is looked at, which is dear. */
    void check() {
        sender().map(failures::getIfPresent).filter(this::isTooMany).ifPresent(f -> {
            throw TooManyFailures.ofAddress(Duration.between(clock.instant(), end(f)));
        });
    }

    /** A right password does not take it back: an attacker may have one, too. */
    void countFailure() {
        Instant now = clock.instant();
        sender().ifPresent(address -> failures.asMap()
                .compute(
                        address,
                        (a, before) -> before == null || !now.isBefore(end(before))
                                ? new Failures(1, now)
                                : new Failures(before.number() + 1, before.since())));
    }

    private boolean isTooMany(Failures counted) {
        return counted.number() >= config.failuresPerAddress()
                && clock.instant().isBefore(end(counted));
    }

    private Instant end(Failures counted) {
        return counted.since().plus(config.failuresWithin());
    }

    private Optional<String> sender() {
        return Sender.of(context.request());
    }
}
