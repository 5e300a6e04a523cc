package org.indicatordashboard.http.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.LaunchMode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Serves the pages and what they load. The static files of Quarkus have no validator, so that every visit would fetch
 * them whole, and it would compress them each time.
 */
@ApplicationScoped
class PageFiles {

    static final int BEFORE_STATIC_FILES = -700;

    /** Only what exists is kept, so nobody can fill it. */
    private final Map<String, PageFile> kept = new ConcurrentHashMap<>();

    void install(@Observes Router router) {
        router.get().order(BEFORE_STATIC_FILES).handler(this::answer);
        router.head().order(BEFORE_STATIC_FILES).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        String path = context.request().path();
        Optional<PageFile> found = path.startsWith("/api/") ? Optional.empty() : file(path);
        found.ifPresentOrElse(file -> file.answer(context), context::next);
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
}
