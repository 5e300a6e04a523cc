package org.indicatordashboard.time;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the clock to whoever needs today, so that no rule asks the machine for its time or its zone. */
class ClockProducer {

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "dashboard.time-zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
