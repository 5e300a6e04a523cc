package org.indicatordashboard.http.answer;

import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.indicatordashboard.language.Language;

/** Serialises what a public read returned, keeps the bytes for the next one who asks, and answers 304 where it can. */
@ApplicationScoped
class KeepingFilter {

    @Inject
    KeptAnswers kept;

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    void keep(ContainerResponseContext response, RoutingContext context) {
        AnswerKey key = context.get(FastPath.KEY);
        boolean isPublicRead = key != null
                && response.getStatus() == 200
                && response.getEntity() != null
                && !response.getHeaders().containsKey("Cache-Control");
        if (isPublicRead) {
            KeptAnswer answer = serialised(response.getEntity(), key, context);
            kept.keep(key, answer);
            send(answer, response, context);
        }
    }

    private KeptAnswer serialised(Object entity, AnswerKey key, RoutingContext context) {
        long version = VersionAnswered.in(context, key.version());
        Language language = LanguageAnswered.in(context, key.language());
        String route = RequestTimer.currentRoute();
        if (entity instanceof FileAnswer file) {
            return KeptAnswer.of(file.body(), file.contentType(), language, version, file.disposition(), null, route);
        }
        String link = entity instanceof Page<?> page ? page.link() : null;
        try {
            return KeptAnswer.of(
                    json.writeValueAsBytes(entity), MediaType.APPLICATION_JSON, language, version, null, link, route);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(KeptAnswer answer, ContainerResponseContext response, RoutingContext context) {
        EncodedAnswer encoded = answer.encodedFor(context.request().getHeader("Accept-Encoding"));
        if (answer.isUnchangedFor(context.request().getHeader("If-None-Match"))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(encoded.bytes(), null, MediaType.valueOf(answer.contentType()));
        }
        encoded.headers().writeTo((name, value) -> response.getHeaders().putSingle(name.toString(), value.toString()));
    }
}
