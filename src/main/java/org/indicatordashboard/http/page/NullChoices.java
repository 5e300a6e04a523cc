package org.indicatordashboard.http.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Says of members that refer to a schema and may be null, that they are one or the other. Written as {@code nullable}
 * beside the reference, as the scanner does in OpenAPI 3.0, validators hold null against the schema.
 */
final class NullChoices {

    private NullChoices() {}

    static void write(JsonNode description) {
        if (description instanceof ObjectNode schema && schema.path("nullable").asBoolean() && schema.has("allOf")) {
            JsonNode referred = schema.remove("allOf").get(0);
            schema.remove("nullable");
            schema.remove("type");
            ObjectNode nothing = schema.objectNode().put("nullable", true).put("type", "string");
            nothing.putArray("enum").addNull();
            schema.putArray("anyOf").add(referred).add(nothing);
        }
        description.forEach(NullChoices::write);
    }
}
