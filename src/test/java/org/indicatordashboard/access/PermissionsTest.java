package org.indicatordashboard.access;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The table of permissions in the README is complete and true: every route of the interface description, every role. */
@ServiceTest
@TestProfile(AccessProfile.class)
class PermissionsTest {

    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+) (/[^`]*)` \\| ([a-z, ]+) \\|.*");

    private static final String EVERYBODY = "everybody";

    private static final String SIGNED_IN = "signed in";

    private final Map<String, Person> visitors = new HashMap<>();

    @Test
    void namesEveryRouteOfTheInterfaceAndNoOther() throws IOException {
        assertEquals(routes(), table().keySet());
    }

    @Test
    void isWhatTheServiceDoes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Set<String>> row : table().entrySet()) {
            for (String who : everyone()) {
                boolean promised = isAllowed(who, row.getValue());
                int status = ask(row.getKey(), who);
                boolean refused = who.equals(EVERYBODY) ? status == 401 : status == 403;
                if (promised == refused || status >= 500 || (!promised && status != 401 && status != 403)) {
                    wrong.add("%s by %s: %d".formatted(row.getKey(), who, status));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isAllowed(String who, Set<String> allowed) {
        return allowed.contains(EVERYBODY)
                || allowed.contains(who)
                || (allowed.contains(SIGNED_IN) && !who.equals(EVERYBODY));
    }

    private static List<String> everyone() {
        List<String> everyone = new ArrayList<>(Role.codes());
        everyone.add(EVERYBODY);
        return everyone;
    }

    /** With a body that no operation can use, so that what is allowed has no effect. */
    private int ask(String route, String who) {
        String[] methodAndPath = route.split(" ");
        RequestSpecification request = visitor(who).request();
        if (!Set.of("GET", "DELETE").contains(methodAndPath[0])) {
            String type = type(route);
            request.contentType(type)
                    .body(type.equals(ContentType.JSON.toString()) ? "{}".getBytes(UTF_8) : new byte[0]);
        }
        int status = request.request(methodAndPath[0], "/api/v1" + filled(methodAndPath[1]))
                .statusCode();
        if (route.equals("DELETE /session")) {
            visitors.remove(who);
        }
        return status;
    }

    /** A type which the route takes, so that it is the permission that decides. */
    private static String type(String route) {
        if (route.endsWith("/text")) {
            return ContentType.TEXT.toString();
        }
        return route.endsWith("/attachments") || route.startsWith("POST /reporting")
                ? "application/octet-stream"
                : ContentType.JSON.toString();
    }

    /** With the unit of the accounts here and a month that has been, and the key 0, which nothing has. */
    private static String filled(String path) {
        return path.replace("{unit}", URLEncoder.encode(Person.UNIT, UTF_8))
                .replace("{month}", "2024-03")
                .replaceAll("\\{[^}]*}", "0");
    }

    private Person visitor(String who) {
        return visitors.computeIfAbsent(who, role -> {
            if (role.equals(EVERYBODY)) {
                return Person.anonymous();
            }
            return Person.account("permitted-" + role, List.of(role), List.of(Person.UNIT));
        });
    }

    private static Set<String> routes() {
        Map<String, Map<String, Object>> paths =
                given().get("/openapi?format=json").path("paths");
        Set<String> routes = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(m -> Set.of("get", "post", "put", "patch", "delete").contains(m))
                .forEach(m -> routes.add(m.toUpperCase() + " " + path.substring("/api/v1".length()))));
        return routes;
    }

    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                table.put(row.group(1) + " " + row.group(2), Set.of(row.group(3).split(", ")));
            }
        }
        return table;
    }
}
