package org.indicatordashboard.export;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Settings of charts as files. */
@ConfigMapping(prefix = "dashboard.charts")
interface ChartsConfig {

    /**
     * Font families for PNG in order of preference. By default whatever this host has that can draw Chinese. SVG and
     * Office files use the reader's fonts.
     */
    Optional<List<String>> fonts();
}
