package org.indicatordashboard.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

/** Every operation which the service describes at {@code /openapi}. */
public final class Operations {

    /**
     * One operation.
     *
     * @param path as described, for example {@code /api/v1/targets/{id}}
     * @param description the OpenAPI object
     */
    public record Described(String method, String path, Map<String, Object> description) {

        @SuppressWarnings("unchecked")
        public List<Map<String, Object>> parameters(String in) {
            List<Map<String, Object>> parameters =
                    (List<Map<String, Object>>) description.getOrDefault("parameters", List.of());
            return parameters.stream()
                    .filter(p -> in.equals(p.get("in")))
                    .map(Described::withExampleAsSent)
                    .toList();
        }

        private static Map<String, Object> withExampleAsSent(Map<String, Object> parameter) {
            Map<String, Object> sent = new LinkedHashMap<>(parameter);
            sent.computeIfPresent(
                    "example",
                    (name, example) -> example instanceof List<?> several
                            ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                            : example);
            return sent;
        }

        /** Its address with what the description gives as examples in the places of the path. */
        public String address() {
            String address = path;
            for (Map<String, Object> parameter : parameters("path")) {
                address = address.replace("{" + parameter.get("name") + "}", String.valueOf(parameter.get("example")));
            }
            return address;
        }

        /** Its address with one parameter, and examples of the others without which it is no question. */
        public String asking(Object name, Object value) {
            StringBuilder asking = new StringBuilder(address() + "?" + name + "=" + value);
            parameters("query").stream()
                    .filter(p -> Boolean.TRUE.equals(p.get("required"))
                            && !p.get("name").equals(name))
                    .forEach(p -> asking.append("&" + p.get("name") + "=" + p.get("example")));
            return asking.toString();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Operations() {}

    public static List<Described> reads() {
        return all().stream().filter(o -> o.method().equals("get")).toList();
    }

    /** Those that anybody may ask. */
    public static List<Described> openReads() {
        return reads().stream()
                .filter(o -> List.of().equals(o.description().get("security")))
                .toList();
    }

    public static List<Described> all() {
        Map<String, Map<String, Map<String, Object>>> paths =
                RestAssured.given().get("/openapi?format=json").then().extract().path("paths");
        List<Described> operations = new ArrayList<>();
        paths.forEach((path, methods) ->
                methods.forEach((method, operation) -> operations.add(new Described(method, path, operation))));
        return operations;
    }
}
