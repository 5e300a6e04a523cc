package org.indicatordashboard.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Serves a style sheet in one answer with all that it imports: a page shows nothing before its styles are there, and each
 * import would cost it another journey. The files themselves stay small, and right without this.
 */
@ApplicationScoped
class StyleSheets {

    private static final int BEFORE_STATIC_FILES = -700;

    private final Map<String, StyleSheet> kept = new ConcurrentHashMap<>();

    void install(@Observes Router router) {
        router.get("/styles/:sheet").order(BEFORE_STATIC_FILES).handler(this::answer);
        router.head("/styles/:sheet").order(BEFORE_STATIC_FILES).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        sheet(context.pathParam("sheet")).ifPresentOrElse(sheet -> write(sheet, context), context::next);
    }

    private Optional<StyleSheet> sheet(String name) {
        StyleSheet known = kept.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<StyleSheet> found = StyleSheet.named(name);
        // While developing the files change under the running service.
        if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
            found.ifPresent(sheet -> kept.put(name, sheet));
        }
        return found;
    }

    private static void write(StyleSheet sheet, RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/css;charset=UTF-8")
                .putHeader("Vary", "Accept-Encoding")
                .putHeader(HttpHeaders.ETAG, sheet.tag());
        Buffer body = sheet.plain();
        if (takesGzip(context)) {
            body = sheet.gzip();
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (sheet.tag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.end(body);
        }
    }

    private static boolean takesGzip(RoutingContext context) {
        return context.parsedHeaders().acceptEncoding().stream()
                .anyMatch(each -> each.value().equals("gzip") && each.weight() > 0);
    }
}
