package org.indicatordashboard.export;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Tells whether this host can draw Chinese in a PNG. The service is well without it: nothing else needs a font. */
@Wellness
@ApplicationScoped
class FontHealth implements HealthCheck {

    @Inject
    ChartFonts fonts;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("fonts").up();
        Optional<String> font = fonts.get().usual();
        return font.isPresent()
                ? answer.withData("pngFont", font.get()).build()
                : answer.withData("pngFont", "missing")
                        .withData("install", "fonts-wqy-microhei or fonts-noto-cjk")
                        .build();
    }
}
