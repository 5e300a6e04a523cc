package org.indicatordashboard.access;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/**
 * A browser sends its cookie with whatever any page makes it send. A write with a cookie therefore has to come from our
 * own page and to carry the token that only our page can read. Programs with a token in Authorization are not asked.
 */
@ApplicationScoped
class CsrfFilter {

    static final String HEADER = "X-CSRF-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void refuseForeignPages(ContainerRequestContext request, RoutingContext context) {
        if (READING.contains(request.getMethod()) || request.getHeaderString("Authorization") != null) {
            return;
        }
        if (!ThisMachine.isOwnPage(context.request())) {
            throw refusal();
        }
        String session = SessionCookie.in(context);
        boolean signsIn = request.getUriInfo().getPath().equals("/session")
                && request.getMethod().equals("POST");
        if (session != null && !signsIn) {
            String sent = request.getHeaderString(HEADER);
            if (sent == null || !Secret.same(sent, SessionCookie.csrfToken(session))) {
                throw refusal();
            }
        }
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                Words.of(
                        "用会话写入的请求须来自本服务的页面，并在请求头 %s 中带上 GET /api/v1/session 给出的 csrfToken。".formatted(HEADER),
                        "A write with a session has to come from a page of this service and carry, in the header %s, the csrfToken that GET /api/v1/session answers."
                                .formatted(HEADER)));
    }
}
