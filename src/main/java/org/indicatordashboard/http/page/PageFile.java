package org.indicatordashboard.http.page;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.http.answer.Gzip;

/**
 * A page, script, style sheet or picture, compressed once.
 *
 * @param gzip null for what is compressed already, such as a picture
 * @param tag weak ETag, the same for both encodings
 */
record PageFile(Buffer plain, Buffer gzip, String type, String tag) {

    /** No part of it begins with a dot, so it cannot lead out of the folder. */
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9][A-Za-z0-9._-]*)+\\.([a-z0-9]+)");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    /** Nothing where there is no such file. */
    static Optional<PageFile> at(String path) {
        Matcher found = PATH.matcher(path);
        String type = found.matches() ? TYPES.get(found.group(1)) : null;
        return type == null ? Optional.empty() : PageSource.at(path).map(bytes -> of(bytes, type));
    }

    static PageFile of(byte[] bytes, String type) {
        Buffer gzip = type.equals("image/png") ? null : Buffer.buffer(Gzip.of(bytes));
        return new PageFile(Buffer.buffer(bytes), gzip, type, "W/\"" + UUID.nameUUIDFromBytes(bytes) + "\"");
    }

    /** With the whole of it, or without where the reader holds it already. */
    void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.headers()
                .add("Content-Type", type)
                .add("Vary", "Accept-Encoding")
                .add("ETag", tag);
        String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (held != null && held.contains(tag)) {
            response.setStatusCode(304).end();
            return;
        }
        Buffer body = plain;
        if (gzip != null && Gzip.isTakenBy(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            body = gzip;
            response.putHeader("Content-Encoding", "gzip");
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }
}
