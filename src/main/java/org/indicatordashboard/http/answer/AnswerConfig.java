package org.indicatordashboard.http.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of kept answers. */
@ConfigMapping(prefix = "dashboard.answers")
interface AnswerConfig {

    /**
     * Memory for serialised answers. Each answer is kept until the dataset version or the day changes, or until this is
     * full. Costs that much heap at most; less only makes answers slower.
     */
    @WithDefault("64M")
    MemorySize kept();
}
