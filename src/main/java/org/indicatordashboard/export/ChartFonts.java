package org.indicatordashboard.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.file.svg.Fonts;

/** The fonts for PNG, looked up when they are first asked for. */
@ApplicationScoped
class ChartFonts {

    @Inject
    ChartsConfig config;

    private volatile Fonts found;

    Fonts get() {
        if (found == null) {
            found = config.fonts().map(Fonts::new).orElseGet(Fonts::new);
        }
        return found;
    }
}
