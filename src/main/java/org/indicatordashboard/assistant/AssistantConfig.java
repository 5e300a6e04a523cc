package org.indicatordashboard.assistant;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether and how often assistants may ask. */
@ConfigMapping(prefix = "dashboard.assistant")
interface AssistantConfig {

    /** false: nothing is served at /mcp. */
    @WithDefault("true")
    boolean enabled();

    /** Messages that one address (IPv6: one /64) may send in a minute, at least 1; more are refused with 429. */
    @WithDefault("120")
    int messagesPerMinute();

    /** Largest message; questions are short. */
    @WithDefault("64K")
    MemorySize messageSize();
}
