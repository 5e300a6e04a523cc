package org.indicatordashboard.http.answer;

import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
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

    @Inject
    RegionsRead regions;

    @Inject
    DatasetVersion versions;

    @ServerResponseFilter
    void keep(ContainerResponseContext response, RoutingContext context, ResourceInfo resource) {
        AnswerKey key = context.get(FastPath.KEY);
        boolean isPublicRead = key != null
                && response.getStatus() == 200
                && response.getEntity() != null
                && !response.getHeaders().containsKey("Cache-Control");
        if (isPublicRead) {
            long now = context.get(FastPath.VERSION);
            long version = VersionAnswered.in(context, now);
            // A file names its version, and who asks for an earlier one names it: neither answer outlives the present
            // one.
            Freshness freshness = response.getEntity() instanceof FileAnswer || version < now
                    ? new Freshness(null, now)
                    : freshness(resource, version, now);
            KeptAnswer answer = serialised(response.getEntity(), key, version, freshness, context);
            kept.keep(key, answer);
            send(answer, now, response, context);
        }
    }

    private Freshness freshness(ResourceInfo resource, long version, long now) {
        return Optional.ofNullable(resource)
                .map(ResourceInfo::getResourceMethod)
                .filter(method -> method.isAnnotationPresent(KeptByRegion.class))
                .flatMap(method -> regions.bounds())
                .map(read -> new Freshness(read, versions.lastAbout(read, version)))
                .orElse(new Freshness(null, now));
    }

    private KeptAnswer serialised(
            Object entity, AnswerKey key, long version, Freshness freshness, RoutingContext context) {
        Language language = LanguageAnswered.in(context, key.language());
        String route = RequestTimer.currentRoute();
        if (entity instanceof FileAnswer file) {
            return KeptAnswer.of(
                    file.body(), file.contentType(), language, version, freshness, file.disposition(), null, route);
        }
        String link = entity instanceof Page<?> page ? page.link() : null;
        try {
            return KeptAnswer.of(
                    json.writeValueAsBytes(entity),
                    MediaType.APPLICATION_JSON,
                    language,
                    version,
                    freshness,
                    null,
                    link,
                    route);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(KeptAnswer answer, long now, ContainerResponseContext response, RoutingContext context) {
        EncodedAnswer encoded = answer.encodedFor(context.request().getHeader("Accept-Encoding"));
        if (answer.isUnchangedFor(context.request().getHeader("If-None-Match"))) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(encoded.bytes(), null, MediaType.valueOf(answer.contentType()));
        }
        encoded.headers().writeTo((name, value) -> response.getHeaders().putSingle(name.toString(), value.toString()));
        if (answer.freshness().spansVersions()) {
            response.getHeaders().putSingle(AnswerHeaders.VERSION, Long.toString(now));
        }
    }
}
