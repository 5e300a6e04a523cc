package org.indicatordashboard.web;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.problem.HttpRefusals;
import org.indicatordashboard.problem.Problem;

/** Gives the one error shape to what is refused before, or apart from, the REST layer. */
@ApplicationScoped
class OutsideRest {

    /** Generous for browsers and proxies; beyond it a header is a mistake or an attack. */
    private static final int HEADER_LIMIT = 32 * 1024;

    private static final int URI_LIMIT = 8 * 1024;

    /** All that pages, health, metrics and the interface description take. */
    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    /** Before every other handler. */
    private static final int FIRST = -1_000;

    @Inject
    ObjectMapper json;

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::checkSize);
        for (int status : List.of(400, 404, 405, 406, 413, 414, 415, 431)) {
            router.errorHandler(status, context -> refuse(context, status));
        }
    }

    private void checkSize(RoutingContext context) {
        int headers = 0;
        for (Map.Entry<String, String> header : context.request().headers()) {
            headers += header.getKey().length() + header.getValue().length();
        }
        if (context.request().uri().length() > URI_LIMIT) {
            refuse(context, 414);
        } else if (headers > HEADER_LIMIT) {
            refuse(context, 431);
        } else if (isMisencoded(context.request().uri())) {
            refuse(context, 400);
        } else if (!context.request().path().startsWith("/api/")
                && !READING.contains(context.request().method().name())) {
            context.response().putHeader("Allow", String.join(", ", READING));
            refuse(context, 405);
        } else {
            context.next();
        }
    }

    /** A per cent sign must be followed by two hexadecimal digits. */
    private static boolean isMisencoded(String uri) {
        for (int at = uri.indexOf('%'); at >= 0; at = uri.indexOf('%', at + 1)) {
            if (at + 2 >= uri.length()
                    || Character.digit(uri.charAt(at + 1), 16) < 0
                    || Character.digit(uri.charAt(at + 2), 16) < 0) {
                return true;
            }
        }
        return false;
    }

    private void refuse(RoutingContext context, int status) {
        if (context.response().ended()) {
            return;
        }
        Language language = Language.preferredIn(context.request().getHeader("Accept-Language"));
        Problem problem =
                Problem.of(HttpRefusals.ofStatus(status), context.request().path(), language);
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Content-Language", language.tag())
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(500, e);
        }
    }
}
