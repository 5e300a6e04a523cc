package org.indicatordashboard.http.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import org.indicatordashboard.file.ChartFormat;
import org.indicatordashboard.file.FileFormat;
import org.indicatordashboard.file.TableFormat;

/** Describes the files among the answers: which there are say the formats, and none has the schema of the JSON. */
final class DescribedFiles {

    private static final String JSON = "application/json";
    private static final Pattern FILE = Pattern.compile("image/|text/csv|application/vnd\\.(?!sdmx\\.structure)");

    private static final Map<String, FileFormat[]> OFFERED = Map.of(
            FileFormat.TABLES, TableFormat.values(),
            FileFormat.LISTS, TableFormat.ofLists(),
            FileFormat.CHARTS, ChartFormat.values());

    private DescribedFiles() {}

    /** Gives an operation that says which files it answers their types, and their codes to its parameter. */
    static void offer(Operation operation) {
        Map<String, Object> said = operation.getExtensions();
        if (said == null || !said.containsKey(FileFormat.DESCRIBED)) {
            return;
        }
        FileFormat[] formats = OFFERED.get(said.get(FileFormat.DESCRIBED).toString());
        operation.removeExtension(FileFormat.DESCRIBED);
        APIResponse found = operation.getResponses().getAPIResponse("200");
        found.removeExtension(FileFormat.DESCRIBED);
        Content content = OASFactory.createContent()
                .addMediaType(
                        JSON,
                        found.getContent().getMediaTypes().values().iterator().next());
        FileFormat.mediaTypes(formats)
                .forEach(type ->
                        content.addMediaType(type, OASFactory.createMediaType().schema(file(type))));
        found.setContent(content);
        List<Object> codes = Stream.concat(Stream.of("json"), FileFormat.codes(formats).stream())
                .<Object>map(code -> code)
                .toList();
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("format"))
                .forEach(parameter -> parameter.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(codes)));
    }

    static void describe(APIResponse response) {
        if (response.getContent() != null) {
            List.copyOf(response.getContent().getMediaTypes().keySet()).stream()
                    .filter(type -> FILE.matcher(type).lookingAt())
                    .forEach(type -> response.getContent()
                            .addMediaType(type, OASFactory.createMediaType().schema(file(type))));
        }
    }

    /** Whether it comes as a picture too, which needs a font. */
    static boolean isDrawn(APIResponse response) {
        return response != null
                && response.getContent() != null
                && response.getContent().getMediaTypes().containsKey("image/png");
    }

    private static Schema file(String type) {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return type.contains("csv") ? text : text.format("binary");
    }
}
