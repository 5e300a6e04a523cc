package org.indicatordashboard.publication;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whom to tell of each publication. */
@ConfigMapping(prefix = "dashboard.webhook")
interface WebhookConfig {

    /** Receives a POST with JSON after each publication. None by default. */
    Optional<URI> url();

    /** Key of the HMAC-SHA-256 over the body, sent as {@code X-Signature-256: sha256=...}; unsigned without one. */
    Optional<String> secret();

    /** How often it is tried, until the next publication or start. */
    @WithDefault("4")
    int attempts();

    /** Before the second try; doubled before each further one. */
    @WithDefault("2S")
    Duration pause();
}
