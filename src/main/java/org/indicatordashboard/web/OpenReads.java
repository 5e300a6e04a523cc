package org.indicatordashboard.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * CORS: pages of any site may read what everybody may read, and nothing else. Never with credentials. Not Quarkus' own
 * filter, because that refuses the writes of our own pages too where only reading is open to others: browsers send
 * Origin with those as well.
 */
final class OpenReads {

    private static final String READING = "GET, HEAD, OPTIONS";

    private OpenReads() {}

    /** Whether that was all there is to answer. */
    static boolean answered(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isPreflight = request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        boolean isRead = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (request.headers().contains(HttpHeaders.ORIGIN) && (isRead || isPreflight)) {
            allow(context.response(), isPreflight);
        }
        if (isPreflight) {
            context.response().end();
        }
        return isPreflight;
    }

    private static void allow(HttpServerResponse response, boolean isPreflight) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .putHeader("Access-Control-Expose-Headers", "ETag,Link,Dataset-Version,Content-Language");
        if (isPreflight) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READING)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match")
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        }
    }
}
