package org.indicatordashboard.http.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import org.indicatordashboard.http.answer.Cursor;

/** Gives lists the examples that differ from one to the other: a cursor goes on in its own only, its members are its own. */
final class DescribedExamples {

    private DescribedExamples() {}

    static void give(OpenAPI description) {
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().values().forEach(operation -> exemplify(path, operation, description)));
    }

    private static void exemplify(String path, Operation operation, OpenAPI description) {
        for (Parameter parameter :
                Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
            switch (parameter.getName()) {
                case "cursor" ->
                    parameter.setExample(Cursor.example(exemplified(path, operation), required(operation)));
                case "sort" -> parameter.setExample("-" + firstMember(operation, description));
                case "fields" -> parameter.setExample(firstMember(operation, description));
                default -> {}
            }
        }
    }

    /** What takes several values has several as its example; as sent they stand side by side with commas. */
    static void list(Operation operation) {
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(p -> p.getSchema() != null
                        && p.getSchema().getType() != null
                        && p.getSchema().getType().contains(Schema.SchemaType.ARRAY)
                        && p.getExample() != null
                        && !(p.getExample() instanceof List))
                // The code of a region reads like a number, and is none.
                .forEach(p -> p.setExample(List.of(p.getExample().toString().split(","))));
    }

    private static String exemplified(String path, Operation operation) {
        String address = path;
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getIn() == Parameter.In.PATH) {
                address = address.replace("{" + parameter.getName() + "}", String.valueOf(parameter.getExample()));
            }
        }
        return address;
    }

    private static String firstMember(Operation operation, OpenAPI description) {
        Schema page = resolved(
                operation
                        .getResponses()
                        .getAPIResponse("200")
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .iterator()
                        .next()
                        .getSchema(),
                description);
        Schema item = resolved(page.getProperties().get("items").getItems(), description);
        return item.getProperties().keySet().iterator().next();
    }

    private static Schema resolved(Schema schema, OpenAPI description) {
        return schema.getRef() == null
                ? schema
                : description
                        .getComponents()
                        .getSchemas()
                        .get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
    }

    private static Map<String, String> required(Operation operation) {
        return operation.getParameters().stream()
                .filter(p -> p.getIn() == Parameter.In.QUERY && Boolean.TRUE.equals(p.getRequired()))
                .collect(Collectors.toMap(Parameter::getName, p -> String.valueOf(p.getExample())));
    }
}
