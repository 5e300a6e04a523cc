package org.indicatordashboard.http.page;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the files among the answers: the scanner gives every type of an answer the schema of its JSON. */
final class DescribedFiles {

    private static final Pattern FILE = Pattern.compile("image/|text/csv|application/vnd\\.");

    private DescribedFiles() {}

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
