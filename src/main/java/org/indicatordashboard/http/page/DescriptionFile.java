package org.indicatordashboard.http.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * The description of the interface, compressed once and with a validator: Quarkus' own answer has neither, and it is the
 * largest text that programs ask for again and again.
 */
@ApplicationScoped
class DescriptionFile {

    private static final String ADDRESS = "/openapi";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<Format, PageFile> kept = new ConcurrentHashMap<>();

    @Inject
    OpenApiDocumentService descriptions;

    void install(@Observes Router router) {
        router.get(ADDRESS).order(PageFiles.BEFORE_STATIC_FILES).handler(this::answer);
        router.head(ADDRESS).order(PageFiles.BEFORE_STATIC_FILES).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Format format = asked(context);
        context.response().headers().add("Vary", "Accept");
        kept.computeIfAbsent(format, this::made).answer(context);
    }

    /** By the parameter format, else by Accept; YAML where neither says. */
    private static Format asked(RoutingContext context) {
        String format = context.request().getParam("format");
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        boolean isJson = format == null
                ? accept != null && accept.contains(Format.JSON.getMimeType())
                : format.equalsIgnoreCase(Format.JSON.name());
        return isJson ? Format.JSON : Format.YAML;
    }

    private PageFile made(Format format) {
        try {
            JsonNode description =
                    JSON.readTree(descriptions.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON));
            NullChoices.write(description);
            ObjectMapper writer = format == Format.JSON ? JSON : YAML;
            return PageFile.of(writer.writeValueAsBytes(description), format.getMimeType() + ";charset=UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
