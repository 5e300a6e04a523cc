package org.indicatordashboard.web;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.answer.FastPath;
import org.indicatordashboard.answer.RouteMetric;

/** What every request passes before anything answers it. One route, because each one costs every kept answer time. */
@ApplicationScoped
class FrontDoor {

    private static final int FIRST = -1_000;

    private static final int METHOD_NOT_ALLOWED = 405;

    private static final List<String> NOT_PAGES = List.of("/api/", "/openapi", "/health", "/metrics");

    @Inject
    OutsideRest outsideRest;

    @Inject
    FastPath fastPath;

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        int refusal = RequestLimits.refusal(request);
        if (refusal == RequestLimits.NONE && BulletinAddress.isAt(path)) {
            // Comes by here once more, under its other address.
            context.reroute(BulletinAddress.source(request));
            return;
        }
        SecurityHeaders.addTo(context.response().headers(), path);
        if (isPage(path)) {
            RouteMetric.countAs("/pages", context);
        }
        if (refusal == METHOD_NOT_ALLOWED) {
            context.response().putHeader("Allow", String.join(", ", RequestLimits.READING));
        }
        if (refusal != RequestLimits.NONE) {
            outsideRest.refuse(context, refusal);
        } else if (!OpenReads.answered(context) && !fastPath.answered(context)) {
            context.next();
        }
    }

    /** Pages, scripts and pictures count as one in the metrics: the number of series is bounded. */
    private static boolean isPage(String path) {
        for (String other : NOT_PAGES) {
            if (path.startsWith(other)) {
                return false;
            }
        }
        return true;
    }
}
