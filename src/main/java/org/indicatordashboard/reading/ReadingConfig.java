package org.indicatordashboard.reading;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where texts of documents are picked up. */
@ConfigMapping(prefix = "dashboard.documents")
interface ReadingConfig {

    /** Folder read at start: each file there is the text of the document it is named after. */
    @WithDefault("config/documents")
    Path folder();
}
