package org.indicatordashboard.document.scan;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the recognition of a scan may cost. */
@ConfigMapping(prefix = "dashboard.scans")
public interface ScanConfig {

    /** Most pages of a scan, and most pages of which pictures are kept. */
    @WithDefault("60")
    int pages();

    /** Pages recognised at a time, each by a process of some 200 MB on one processor. */
    @WithDefault("2")
    int atOnce();

    /** A scan that takes longer is refused; a page takes two to five seconds. */
    @WithDefault("300S")
    Duration deadline();
}
