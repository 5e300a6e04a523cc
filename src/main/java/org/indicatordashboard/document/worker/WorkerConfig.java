package org.indicatordashboard.document.worker;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a file from outside may cost. */
@ConfigMapping(prefix = "dashboard.worker")
public interface WorkerConfig {

    /**
     * Heap of the process that reads files; the process as a whole takes some 100 MB more. A file that needs more is
     * refused.
     */
    @WithDefault("192M")
    MemorySize memory();

    /** A file that takes longer to read is refused. */
    @WithDefault("15S")
    Duration deadline();

    /** Files that may wait while one is read, each held in the heap of the service; with more of them, a 503. */
    @WithDefault("4")
    int waiting();

    /** The process ends when there was nothing to read for this long. */
    @WithDefault("60S")
    Duration idle();
}
