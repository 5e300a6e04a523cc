package org.indicatordashboard.file.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes addresses under which readers reach this service, for permalinks, citations and QR codes. */
@ApplicationScoped
public class PublicAddress {

    @Inject
    PublicUrl config;

    /** @param path with a slash at its beginning, encoded */
    public String of(String path) {
        return config.url().toString().replaceAll("/+$", "") + path;
    }
}
