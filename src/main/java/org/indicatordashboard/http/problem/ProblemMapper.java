package org.indicatordashboard.http.problem;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** Turns whatever a resource throws into the one error shape. A bug is a 500 whose id stands in the log. */
@ApplicationScoped
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Inject
    AllowedMethods allowed;

    @ServerExceptionMapper
    Response refused(ProblemException problem, RoutingContext context) {
        return response(problem, context);
    }

    @ServerExceptionMapper
    Response haveToWait(RetryLater refused, RoutingContext context) {
        return Response.fromResponse(response(refused, context))
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .build();
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
        Response answer = response(HttpRefusals.ofStatus(status), context);
        return status == 405
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, allowed.at(context.request().path()))
                        .build()
                : answer;
    }

    @ServerExceptionMapper
    Response failed(Throwable bug, RoutingContext context) {
        UUID id = UUID.randomUUID();
        LOG.errorf(bug, "error %s at %s", id, context.request().path());
        return response(
                new ProblemException(
                        ProblemKind.INTERNAL_ERROR,
                        Words.of(
                                "服务出错，已记录为 %s。请稍后再试；若仍出错，请把此编号告诉管理员。".formatted(id),
                                "The service failed; the failure is recorded as %s. Try again later, and give this id to the administrator if it happens again."
                                        .formatted(id))),
                context);
    }

    /** The answer that says it, in the language which the request prefers. */
    public static Response response(ProblemException problem, RoutingContext context) {
        Language language = Language.preferredIn(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(problem, context.request().path(), language))
                .build();
    }
}
