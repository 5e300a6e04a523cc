package org.indicatordashboard.http.page;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * CORS: pages of any site may read what everybody may read, and nothing else. Never with credentials. Not Quarkus' own
 * filter, because that refuses the writes of our own pages too where only reading is open to others: browsers send
 * Origin with those as well.
 */
final class OpenReads {

    private static final String READING = "GET, HEAD, OPTIONS";

    private OpenReads() {}

    /** The browser's question before a request, to which the headers are all there is to answer. */
    static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }

    static void addTo(MultiMap answer, HttpServerRequest request) {
        boolean isRead = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        boolean isPreflight = isPreflight(request);
        if (!request.headers().contains(HttpHeaders.ORIGIN) || !(isRead || isPreflight)) {
            return;
        }
        answer.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .add("Access-Control-Expose-Headers", "ETag,Link,Dataset-Version,Content-Language,X-Request-Id");
        if (isPreflight) {
            answer.add(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READING)
                    .add(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match")
                    .add(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        }
    }
}
