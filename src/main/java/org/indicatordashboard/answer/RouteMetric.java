package org.indicatordashboard.answer;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Names the route that the metrics count a request under where they cannot see it: in front of the REST layer. What has
 * no name is counted by its path, so that every stranger's invention would be a series of its own.
 */
public final class RouteMetric {

    /** Where Quarkus REST leaves the template for the metrics. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private RouteMetric() {}

    /** The template of the route that answers, null outside the REST layer. */
    static String currentRoute() {
        Context current = Vertx.currentContext();
        return current == null ? null : current.getLocal(TEMPLATE);
    }

    public static void countAs(String route, RoutingContext context) {
        if (route != null) {
            HttpRequestMetric.getRequestMetric(context).setTemplatePath(route);
        }
    }
}
