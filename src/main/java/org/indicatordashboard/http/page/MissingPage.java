package org.indicatordashboard.http.page;

import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What somebody with a browser sees where there is nothing: the way on. Programs get the one error shape. */
final class MissingPage {

    private static final String PAGE = "/missing.html";

    private MissingPage() {}

    static boolean isFor(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null
                && accepted.contains("text/html")
                && !request.path().startsWith("/api/");
    }

    static Optional<PageFile> file() {
        return PageFile.at(PAGE);
    }

    static void answer(RoutingContext context) {
        Optional<PageFile> page = file();
        if (page.isEmpty() || context.response().headWritten()) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", page.get().type())
                .putHeader("Cache-Control", "no-store")
                .end(page.get().plain());
    }
}
