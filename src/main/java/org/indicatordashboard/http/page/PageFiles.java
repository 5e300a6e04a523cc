package org.indicatordashboard.http.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.http.answer.Gzip;

/**
 * Serves the pages and what they load. The static files of Quarkus have no validator, so that every visit would fetch
 * them whole, and it would compress them each time.
 */
@ApplicationScoped
class PageFiles {

    private static final int BEFORE_STATIC_FILES = -700;

    /** Only what exists is kept, so nobody can fill it. */
    private final Map<String, PageFile> kept = new ConcurrentHashMap<>();

    void install(@Observes Router router) {
        router.get().order(BEFORE_STATIC_FILES).handler(this::answer);
        router.head().order(BEFORE_STATIC_FILES).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String path = context.request().path();
        Optional<PageFile> found = path.startsWith("/api/") ? Optional.empty() : file(path);
        found.ifPresentOrElse(file -> write(file, context), context::next);
    }

    private Optional<PageFile> file(String path) {
        PageFile known = kept.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PageFile> found = PageFile.at(path.equals("/") ? "/index.html" : path);
        // While developing the files change under the running service.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            found.ifPresent(file -> kept.put(path, file));
        }
        return found;
    }

    private static void write(PageFile file, RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.type())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, file.tag());
        String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (held != null && held.contains(file.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        Buffer body = file.plain();
        if (file.gzip() != null && Gzip.isTakenBy(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            body = file.gzip();
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }
}
