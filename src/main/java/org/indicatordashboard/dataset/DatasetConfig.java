package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the dataset is. */
@ConfigMapping(prefix = "dashboard.dataset")
interface DatasetConfig {

    /** Folder of the dataset files, relative to where the service is started. Read once, at start. */
    @WithDefault("config/dataset")
    Path folder();

    /**
     * Folders of more dataset files that add rows to the first, in a comma list, read as it is. {@code config/example}
     * adds the fictional example district. What is no longer named is withdrawn at the next start.
     */
    Optional<List<Path>> also();
}
