package org.indicatordashboard.testsupport;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** In every test it is midnight at the beginning of 2026 in Shanghai. */
@Alternative
@Priority(1)
@Singleton
public class FixedClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final Instant NOW =
            LocalDate.of(2026, 1, 1).atStartOfDay(ZONE).toInstant();

    @Produces
    @Singleton
    Clock clock() {
        return Clock.fixed(NOW, ZONE);
    }
}
