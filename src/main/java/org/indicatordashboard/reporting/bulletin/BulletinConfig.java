package org.indicatordashboard.reporting.bulletin;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a district prints on its bulletin. */
@ConfigMapping(prefix = "dashboard.bulletin")
interface BulletinConfig {

    /** Region of which a bulletin speaks unless it is asked for others: that of the start page by default. */
    @WithDefault("${dashboard.start.region:}")
    Optional<String> region();

    /** Name of the series, on the head. */
    @WithDefault("城市数字化转型工作月报")
    String series();

    @WithDefault("Digital transformation monthly")
    String seriesEn();

    /** Who issues it. */
    @WithDefault("区城市数字化转型工作领导小组办公室")
    String issuer();

    @WithDefault("Office of the district's leading group for digital transformation")
    String issuerEn();

    /** A value older than this many days is remarked on as stale. */
    @WithDefault("180")
    long staleDays();
}
