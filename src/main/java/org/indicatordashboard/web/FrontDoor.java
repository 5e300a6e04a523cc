package org.indicatordashboard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** What every request passes before anything answers it. One route, because each one costs every kept answer time. */
@ApplicationScoped
class FrontDoor {

    private static final int FIRST = -1_000;

    private static final int METHOD_NOT_ALLOWED = 405;

    @Inject
    OutsideRest outsideRest;

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        SecurityHeaders.addTo(context.response().headers(), request.path());
        int refusal = RequestLimits.refusal(request);
        if (refusal == METHOD_NOT_ALLOWED) {
            context.response().putHeader("Allow", String.join(", ", RequestLimits.READING));
        }
        if (refusal != RequestLimits.NONE) {
            outsideRest.refuse(context, refusal);
        } else if (BulletinAddress.isAt(request.path())) {
            context.reroute(BulletinAddress.source(request));
        } else if (!OpenReads.answered(context)) {
            context.next();
        }
    }
}
