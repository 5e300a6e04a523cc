package org.indicatordashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** A clock that stands still until a test moves it. Only in tests whose profile enables it. */
public final class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant BEGIN = Instant.parse("2024-03-01T01:00:00Z");

    private static volatile Instant now = BEGIN;

    static void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Gives it to the service. */
    @Alternative
    @Singleton
    public static class Producer {

        @Produces
        @Singleton
        Clock movable() {
            return new MovableClock();
        }
    }
}
