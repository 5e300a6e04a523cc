package org.indicatordashboard.http.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.indicatordashboard.http.answer.FastPath;
import org.indicatordashboard.http.answer.RequestTimer;

/** What every request passes before anything answers it. One route, because each one costs every kept answer time. */
@ApplicationScoped
class FrontDoor {

    private static final int FIRST = -1_000;

    private static final int METHOD_NOT_ALLOWED = 405;

    private static final int TOO_LARGE = 413;

    private static final List<String> OPERATIONS = List.of("/openapi", "/health", "/metrics", "/mcp");

    @Inject
    OutsideRest outsideRest;

    @Inject
    FastPath fastPath;

    @Inject
    RequestTimer timer;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize bodyLimit;

    private final RequestIds ids = new RequestIds();

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::pass).failureHandler(outsideRest::fail);
    }

    private void pass(RoutingContext context) {
        long start = System.nanoTime();
        HttpServerRequest request = context.request();
        String path = request.path();
        int refusal = RequestLimits.refusal(request, bodyLimit.asLongValue());
        boolean isFit = refusal == RequestLimits.NONE;
        if (isFit && RawCharacters.areIn(request.uri())) {
            // Comes by here once more, as a well-behaved client would have sent it.
            context.reroute(RawCharacters.encoded(request.uri()));
            return;
        }
        boolean isBulletin = isFit && BulletinAddress.isAt(path);
        boolean isMissing =
                isBulletin && MissingPage.isFor(request) && BulletinAddress.isNoMonth(path, LocalDate.now(clock));
        if (isBulletin && !isMissing) {
            // Comes by here once more, under its other address.
            context.reroute(BulletinAddress.source(request));
            return;
        }
        SecurityHeaders.addTo(context.response().headers(), path);
        if (isMissing) {
            MissingPage.answer(context);
            return;
        }
        OpenReads.addTo(context.response().headers(), request);
        if (isFit && fastPath.answered(context, start)) {
            return;
        }
        // What is answered from kept bytes fails nowhere and logs nothing, so that it needs no name.
        ids.name(context);
        timer.follow(context, start, routeOf(path));
        if (!isFit) {
            refuse(context, refusal);
        } else if (OpenReads.isPreflight(request)) {
            context.response().end();
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, int status) {
        if (status == METHOD_NOT_ALLOWED) {
            context.response().putHeader("Allow", String.join(", ", RequestLimits.READING));
        }
        if (status == TOO_LARGE) {
            // What comes is not read.
            context.response().putHeader("Connection", "close");
            context.addEndHandler(answered -> context.request().connection().close());
        }
        outsideRest.refuse(context, status);
    }

    /** How a request is counted: pages, scripts and pictures as one, and the REST layer by its own routes. */
    private static String routeOf(String path) {
        if (path.startsWith("/api/")) {
            return null;
        }
        for (String operation : OPERATIONS) {
            if (path.startsWith(operation)) {
                return operation;
            }
        }
        return "/pages";
    }
}
