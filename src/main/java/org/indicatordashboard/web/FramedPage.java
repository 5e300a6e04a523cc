package org.indicatordashboard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;

/** The one page that other sites may show in a frame: a chart without navigation, which asks nobody to sign in. */
@ApplicationScoped
class FramedPage {

    private static final String POLICY = "Content-Security-Policy";

    /** Before the page is served. */
    private static final int FIRST = -1_000;

    void install(@Observes Router router) {
        router.route("/embed.html").order(FIRST).handler(context -> {
            // When the headers leave, for only then the general policy is among them.
            context.addHeadersEndHandler(
                    leaving -> allowFrames(context.response().headers()));
            context.next();
        });
    }

    private static void allowFrames(MultiMap headers) {
        String policy = headers.get(POLICY);
        if (policy != null) {
            headers.set(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
        }
    }
}
