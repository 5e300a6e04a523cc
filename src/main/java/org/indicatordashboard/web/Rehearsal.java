package org.indicatordashboard.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code java -jar quarkus-run.jar rehearse}: starts, asks itself what the first page asks, and ends with 0 where all of
 * it was answered. The build archives the classes that this loads, so that a start need not read and verify them.
 */
public class Rehearsal implements QuarkusApplication {

    static final String COMMAND = "rehearse";

    private static final List<String> ASKED =
            List.of("/", "/api/v1/session", "/api/v1/regions", "/api/v1/plans", "/api/v1/summary", "/api/v1/targets");

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public int run(String... arguments) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        for (String address : ASKED) {
            URI uri = URI.create("http://localhost:" + port + address);
            int status = http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                System.err.println(uri + " answered " + status);
                return 1;
            }
        }
        return 0;
    }
}
