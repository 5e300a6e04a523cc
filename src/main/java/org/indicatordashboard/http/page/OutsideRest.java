package org.indicatordashboard.http.page;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.http.problem.Failures;
import org.indicatordashboard.http.problem.HttpRefusals;
import org.indicatordashboard.http.problem.Problem;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.RetryLater;
import org.indicatordashboard.language.Language;

/** Gives the one error shape to what is refused before, or apart from, the REST layer. */
@ApplicationScoped
class OutsideRest {

    private static final int NOT_FOUND = 404;

    @Inject
    ObjectMapper json;

    void install(@Observes Router router) {
        for (int status : List.of(400, 404, 405, 406, 413, 414, 415, 431)) {
            router.errorHandler(status, context -> refuse(context, status));
        }
    }

    /** Before Quarkus says it in its own words: what nothing else has answered, by the status or as a failure of ours. */
    void fail(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof SecurityException || context.statusCode() == 401 || context.statusCode() == 403) {
            context.next();
        } else if (failure instanceof ProblemException refused) {
            refuse(context, refused);
        } else if (failure instanceof RejectedExecutionException) {
            refuse(context, HttpRefusals.busy());
        } else if (context.statusCode() >= 400 && context.statusCode() < 500) {
            refuse(context, context.statusCode());
        } else {
            refuse(context, Failures.recorded(failure, context.request().path()));
        }
    }

    void refuse(RoutingContext context, int status) {
        if (status == NOT_FOUND && MissingPage.isFor(context.request())) {
            MissingPage.answer(context);
        } else {
            refuse(context, HttpRefusals.ofStatus(status));
        }
    }

    private void refuse(RoutingContext context, ProblemException refusal) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        if (refusal instanceof RetryLater later) {
            context.response().putHeader("Retry-After", Long.toString(later.seconds()));
        }
        Language language = Language.preferredIn(context.request().getHeader("Accept-Language"));
        Problem problem = Problem.of(refusal, context.request().path(), language);
        if (refusal instanceof RetryLater later) {
            context.response().putHeader("Retry-After", Long.toString(later.seconds()));
        }
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
