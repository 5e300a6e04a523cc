package org.indicatordashboard.dataset;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the dataset is. */
@ConfigMapping(prefix = "dashboard.dataset")
interface DatasetConfig {

    /** Folder of the dataset files, relative to where the service is started. Read once, at start. */
    @WithDefault("config/dataset")
    Path folder();
}
