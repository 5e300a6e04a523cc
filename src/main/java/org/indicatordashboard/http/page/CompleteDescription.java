package org.indicatordashboard.http.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import org.indicatordashboard.http.problem.Problem;
import org.indicatordashboard.language.Coded;

/** Adds to the interface description what holds for every operation, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CompleteDescription implements OASFilter {

    private static final Map<String, String> EVERYWHERE = new TreeMap<>(Map.of(
            "400", "A parameter is wrong or unknown; the problem names each and what is allowed.",
            "404", "Nothing stands under this address or key; the problem says where all are listed.",
            "406", "The type that Accept asks for is not available.",
            "500", "A failure of the service; the problem carries the id under which it is logged.",
            "503", "The service is busy or its database away; Retry-After says when to come again."));

    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]+");

    /** What a reason rests on; a map of values of several types has no annotation. */
    private static final Schema NUMBER_OR_WORD = OASFactory.createSchema()
            .anyOf(List.of(
                    OASFactory.createSchema().addType(Schema.SchemaType.NUMBER).addType(Schema.SchemaType.NULL),
                    OASFactory.createSchema().addType(Schema.SchemaType.STRING),
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.ARRAY)
                            .items(OASFactory.createSchema().addType(Schema.SchemaType.STRING))));

    /** As quarkus.smallrye-openapi.security-scheme-name. */
    private static final String SIGN_IN = "signIn";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getComponents()
                .addSecurityScheme(
                        SIGN_IN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "An API token of an account, or the session cookie of POST /session with its X-CSRF-Token. The scopes are the roles, one of which is needed."));
        description
                .getComponents()
                .getSchemas()
                .get("Reason")
                .getProperties()
                .get("numbers")
                .setAdditionalPropertiesSchema(NUMBER_OR_WORD);
        description.getComponents().getSchemas().values().forEach(CompleteDescription::code);
        PlainSchemas.make(description);
        for (PathItem path : description.getPaths().getPathItems().values()) {
            path.getOperations().forEach(CompleteDescription::complete);
        }
        DescribedExamples.give(description);
        for (PathItem path : description.getPaths().getPathItems().values()) {
            path.getOperations().values().forEach(DescribedExamples::list);
        }
        description.addServer(OASFactory.createServer().url("/").description("The one that gave this description"));
    }

    /** The scanner knows a constant by its name where its code comes from {@link Coded}. */
    private static void code(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .<Object>map(constant ->
                            CONSTANT.matcher(constant.toString()).matches() ? Coded.of(constant.toString()) : constant)
                    .toList());
        }
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        EVERYWHERE.forEach((status, description) -> {
            if (!responses.hasAPIResponse(status) || isGenerated(responses.getAPIResponse(status))) {
                responses.addAPIResponse(status, problem(description));
            }
        });
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.charAt(0) >= '4' && response.getContent() == null) {
                response.setContent(problem(response.getDescription()).getContent());
            }
        });
        DescribedFiles.offer(operation);
        responses.getAPIResponses().values().forEach(DescribedFiles::describe);
        if (DescribedFiles.isDrawn(responses.getAPIResponse("200"))) {
            responses.addAPIResponse(
                    "503",
                    problem(
                            "png: no font on this host can draw Chinese; says what to install. Or the service is busy or its database away; Retry-After says when to come again."));
        }
        boolean isPrivate =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        if (!isPrivate) {
            // Said rather than left out: whoever reads the description knows that it was not forgotten.
            operation.setSecurity(List.of());
        }
        if (isPrivate) {
            responses.addAPIResponse("401", problem("Nobody is signed in, or the token is not valid."));
            responses.addAPIResponse("403", problem("The caller may not do this, or there is no administrator yet."));
        } else if (method == PathItem.HttpMethod.GET) {
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("Unchanged since the ETag of If-None-Match."));
            describeHeaders(responses.getAPIResponse("200"));
        }
    }

    /** The scanner adds a bare 400 to whatever takes a body. */
    private static boolean isGenerated(APIResponse response) {
        return response.getContent() == null && "Bad Request".equals(response.getDescription());
    }

    private static void describeHeaders(APIResponse found) {
        if (found != null) {
            header(found, "ETag", "Strong tag of these bytes, for If-None-Match.", "\"n-bTrW7Rv8FtM4Fh_14wbW\"");
            header(found, "Dataset-Version", "The dataset version this was answered from.", "1");
            header(
                    found,
                    "Link",
                    "The next page, rel=next, where there is one.",
                    "</api/v1/targets?cursor=…>; rel=\"next\"");
        }
    }

    private static void header(APIResponse response, String name, String description, String example) {
        response.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .example(example)
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                mediaType(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static MediaType mediaType(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }
}
