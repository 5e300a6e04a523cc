package org.indicatordashboard.provenance;

import java.net.URI;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Under which address readers reach this service. */
@ConfigMapping(prefix = "dashboard.public-url")
public interface PublicAddress {

    /**
     * Address that permalinks, citations and QR codes begin with, with scheme and without a slash at its end. It is
     * part of every file, so a change changes files and their ETags, never their codes.
     */
    @WithParentName
    @WithDefault("http://localhost:8080")
    URI url();

    /** @param path with a slash at its beginning, encoded */
    default String of(String path) {
        return url().toString().replaceAll("/+$", "") + path;
    }
}
