package org.indicatordashboard.answer;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** Counts kept answers under the route that made them: the metrics do not see the REST layer on the fast path. */
final class RouteMetric {

    /** Where Quarkus REST leaves the template for the metrics. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private RouteMetric() {}

    /** The template of the route that answers, null outside the REST layer. */
    static String currentRoute() {
        Context current = Vertx.currentContext();
        return current == null ? null : current.getLocal(TEMPLATE);
    }

    static void countAs(String route, RoutingContext context) {
        if (route != null) {
            HttpRequestMetric.getRequestMetric(context).setTemplatePath(route);
        }
    }
}
