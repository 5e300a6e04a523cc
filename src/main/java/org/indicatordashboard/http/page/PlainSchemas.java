package org.indicatordashboard.http.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes what is Java's out of the schemas, and says which members are always there. */
final class PlainSchemas {

    private static final Map<String, String> FORMATS =
            Map.of("java.time.LocalDate", "date", "java.time.Instant", "date-time");

    /** Leave out what they have nothing for. */
    private static final Set<String> SPARE = Set.of("Problem", "Chart", "Plot", "Session", "Account", "ApiToken");

    private final Map<String, Schema> known;

    private PlainSchemas(Map<String, Schema> known) {
        this.known = known;
    }

    static void make(OpenAPI description) {
        Map<String, Schema> known = description.getComponents().getSchemas();
        PlainSchemas plain = new PlainSchemas(known);
        known.values().forEach(PlainSchemas::inlineDays);
        FORMATS.keySet().forEach(description.getComponents()::removeSchema);
        Collection<Operation> operations = description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
        Set<String> sent = plain.reached(operations.stream()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> schemas(body.getContent())));
        known.forEach((name, schema) -> {
            if (!sent.contains(name) && !SPARE.contains(name) && schema.getProperties() != null) {
                schema.setRequired(schema.getProperties().entrySet().stream()
                        .filter(p -> !isNullable(p.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
            }
        });
    }

    private static boolean isNullable(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL)
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(PlainSchemas::isNullable);
    }

    private static void inlineDays(Schema schema) {
        String format = schema.getRef() == null ? null : FORMATS.get(name(schema.getRef()));
        if (format != null) {
            schema.setRef(null);
            schema.addType(Schema.SchemaType.STRING).setFormat(format);
        }
        parts(schema).forEach(PlainSchemas::inlineDays);
    }

    /** Names of the schemas that these are made of, and those of theirs. */
    private Set<String> reached(Stream<Schema> from) {
        Set<String> names = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>(from.toList());
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.getRef() != null && names.add(name(schema.getRef()))) {
                open.push(known.get(name(schema.getRef())));
            }
            parts(schema).forEach(open::push);
        }
        return names;
    }

    private static List<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? null
                                : schema.getProperties().values(),
                        schema.getAllOf(),
                        schema.getAnyOf(),
                        schema.getOneOf(),
                        schema.getItems() == null ? null : List.of(schema.getItems()))
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .toList();
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static String name(String ref) {
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
