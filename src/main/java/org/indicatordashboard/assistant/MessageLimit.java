package org.indicatordashboard.assistant;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** How many messages an address has sent in the present minute. */
@ApplicationScoped
class MessageLimit {

    /** More are forgotten, the least seen first: memory stays bounded whoever calls. About 200 bytes each. */
    private static final int ADDRESSES_KEPT = 10_000;

    private static final int SECONDS_OF_A_MINUTE = 60;

    @Inject
    AssistantConfig config;

    @Inject
    Clock clock;

    private final Cache<String, Sent> sent =
            Caffeine.newBuilder().maximumSize(ADDRESSES_KEPT).build();

    private record Sent(Instant minute, int messages) {}

    /** Counts one more; the seconds to wait, 0 for none. */
    long secondsToWait(String address) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Sent counted = sent.asMap()
                .merge(
                        address,
                        new Sent(minute, 1),
                        (before, first) -> before.minute().equals(minute)
                                ? new Sent(minute, Math.min(before.messages(), config.messagesPerMinute()) + 1)
                                : first);
        return counted.messages() <= config.messagesPerMinute()
                ? 0
                : SECONDS_OF_A_MINUTE - ChronoUnit.SECONDS.between(minute, now);
    }
}
