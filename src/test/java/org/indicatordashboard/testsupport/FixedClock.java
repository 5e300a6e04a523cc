package org.indicatordashboard.testsupport;

import java.time.Clock;
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
class FixedClock {

    @Produces
    @Singleton
    Clock clock() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(LocalDate.of(2026, 1, 1).atStartOfDay(zone).toInstant(), zone);
    }
}
