package org.indicatordashboard.progress;

import java.time.LocalDate;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What the start page shows when its address says nothing else. */
@ConfigMapping(prefix = "dashboard.start")
interface StartConfig {

    /** Region code; the first region of the dataset by default. */
    Optional<String> region();

    /** Plan id; the first plan of the dataset by default. */
    Optional<String> plan();

    /** First clock; today by default. */
    Optional<LocalDate> asOf();
}
