package org.indicatordashboard.http.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.language.Language;

/**
 * Answers from kept bytes on the IO thread, before a worker thread or the REST layer is asked for, and before anything
 * asks who is there, which no kept answer needs.
 */
@ApplicationScoped
public class FastPath {

    static final String KEY = AnswerKey.class.getName();

    /** The dataset version at which the request came. */
    static final String VERSION = DatasetVersion.class.getName();

    private static final String PLACE = "/api/v1/";

    @Inject
    KeptAnswers kept;

    @Inject
    DatasetVersion version;

    @Inject
    Clock clock;

    @Inject
    RequestTimer timer;

    /**
     * Whether it was answered, and counted; if not, the REST layer answers and what it says may be kept.
     *
     * @param start {@link System#nanoTime()} when the request came
     */
    public boolean answered(RoutingContext context, long start) {
        HttpServerRequest request = context.request();
        boolean isRead = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!isRead || !request.uri().startsWith(PLACE)) {
            return false;
        }
        // Before anything is looked up: an answer may know more than it is said to, never less.
        long now = version.get();
        AnswerKey key = keyOf(request);
        Optional<KeptAnswer> answer = kept.find(key);
        if (answer.isPresent()) {
            write(answer.get(), now, request, context.response());
            timer.count(context, start, answer.get().route());
        } else {
            context.put(KEY, key);
            context.put(VERSION, now);
        }
        return answer.isPresent();
    }

    private AnswerKey keyOf(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return new AnswerKey(
                request.uri(),
                accept == null ? "" : accept,
                Language.preferredIn(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                LocalDate.now(clock));
    }

    private static void write(KeptAnswer answer, long now, HttpServerRequest request, HttpServerResponse response) {
        EncodedAnswer encoded = answer.encodedFor(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        // Nothing in front of this sets any of them, so there is none to replace.
        encoded.headers().writeTo(response.headers()::add);
        if (answer.freshness().spansVersions()) {
            response.headers().add(AnswerHeaders.VERSION, Long.toString(now));
        }
        if (answer.isUnchangedFor(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(encoded.bytes().length))
                    .end();
        } else {
            response.end(encoded.buffer());
        }
    }
}
