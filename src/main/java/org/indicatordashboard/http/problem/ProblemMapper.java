package org.indicatordashboard.http.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.indicatordashboard.language.Language;

/** Turns whatever a resource throws into the one error shape. A bug is a 500 whose id stands in the log. */
@ApplicationScoped
public class ProblemMapper {

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper
    Response refused(ProblemException problem, RoutingContext context) {
        return response(problem, context);
    }

    @ServerExceptionMapper
    Response haveToWait(RetryLater refused, RoutingContext context) {
        return response(refused, context);
    }

    /** What the HTTP layer itself refuses: no such path, wrong method, wrong media type, an unreadable parameter. */
    @ServerExceptionMapper
    Response refusedByHttpLayer(WebApplicationException refused, RoutingContext context) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status >= 500) {
            return failed(refused, context);
        }
        String path = context.request().path();
        String method = context.request().method().name();
        if (status == 405 || (status == 404 && allowed.isRefused(method, path))) {
            return Response.fromResponse(response(HttpRefusals.ofStatus(405), context))
                    .header(HttpHeaders.ALLOW, allowed.at(path))
                    .build();
        }
        return response(HttpRefusals.ofStatus(status), context);
    }

    @ServerExceptionMapper
    Response failed(Throwable bug, RoutingContext context) {
        return response(Failures.recorded(bug, context.request().path()), context);
    }

    /** The answer that says it, in the language which the request prefers. */
    public static Response response(ProblemException problem, RoutingContext context) {
        Language language = Language.preferredIn(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = Response.status(problem.kind().status());
        if (problem instanceof RetryLater later) {
            answer.header(HttpHeaders.RETRY_AFTER, later.seconds());
        }
        return answer.type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(problem, context.request().path(), language))
                .build();
    }
}
