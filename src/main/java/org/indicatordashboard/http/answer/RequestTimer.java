package org.indicatordashboard.http.answer;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Times requests under the names that Micrometer gives them: {@code http.server.requests} by uri, method, status and
 * outcome. Not the binder of Quarkus, which gathers four tags and looks for their meter at each request: a tenth of what
 * a kept answer takes.
 */
@ApplicationScoped
public class RequestTimer {

    /** Where Quarkus REST leaves the template of the route for the metrics. */
    private static final String TEMPLATE = "UrlPathTemplate";

    /** No stranger's invention becomes a series of its own, neither an address nor a method. */
    private static final String NOWHERE = "NOT_FOUND";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private record Kind(String route, String method, int status) {}

    @Inject
    MeterRegistry registry;

    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    /** The template of the route that answers, such as {@code /targets/{id}}; null outside the REST layer. */
    static String currentRoute() {
        return routeIn(Vertx.currentContext());
    }

    /**
     * Counts the request once it has been answered.
     *
     * @param start {@link System#nanoTime()} when it came
     * @param route null for that of the REST layer
     */
    public void follow(RoutingContext context, long start, String route) {
        Context asked = Vertx.currentContext();
        context.addEndHandler(ended -> count(context, start, route == null ? routeIn(asked) : route));
    }

    /** Counts a request that has been answered. */
    void count(RoutingContext context, long start, String route) {
        String method = context.request().method().name();
        Kind kind = new Kind(
                route == null ? NOWHERE : route,
                METHODS.contains(method) ? method : "OTHER",
                context.response().getStatusCode());
        timers.computeIfAbsent(kind, this::timer).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("How long requests took until they were answered")
                .tags("uri", kind.route(), "method", kind.method(), "status", Integer.toString(kind.status()))
                .tags(Tags.of(Outcome.forStatus(kind.status()).asTag()))
                .register(registry);
    }

    private static String routeIn(Context context) {
        return context == null ? null : context.getLocal(TEMPLATE);
    }
}
