package org.indicatordashboard.file.provenance;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Under which address readers reach this service. */
@ConfigMapping(prefix = "dashboard.public-url")
interface PublicUrl {

    /**
     * What permalinks, citations and QR codes begin with: scheme, host and, behind a proxy, path. It is part of every
     * file, so a change changes files and their ETags, never their codes.
     */
    @WithParentName
    @WithDefault("http://localhost:8080")
    URI url();
}
