package org.indicatordashboard.http.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.CommandLineArguments;
import io.quarkus.vertx.http.HttpServerStart;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code java -jar quarkus-run.jar rehearse}: starts, asks itself what the pages ask, and ends with 0 where all of
 * it was answered. The build archives the classes that this loads, so that a start need not read and verify them.
 */
@ApplicationScoped
class Rehearsal {

    private static final String COMMAND = "rehearse";

    private static final List<String> ASKED = List.of(
            "/",
            "/api/v1/session",
            "/api/v1/regions",
            "/api/v1/plans",
            "/api/v1/summary",
            "/api/v1/targets",
            "/api/v1/indicators",
            "/api/v1/observations",
            "/api/v1/documents",
            "/api/v1/scenarios",
            "/openapi",
            "/health");

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    /** On a thread of its own, with the port open. */
    void opened(@ObservesAsync HttpServerStart opened, @CommandLineArguments String[] arguments) {
        if (Arrays.asList(arguments).contains(COMMAND)) {
            Quarkus.asyncExit(isAnswered() ? 0 : 1);
        }
    }

    private boolean isAnswered() {
        HttpClient http = HttpClient.newHttpClient();
        for (String address : ASKED) {
            URI uri = URI.create("http://localhost:" + port + address);
            try {
                int status = http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                if (status != 200) {
                    System.err.println(uri + " answered " + status);
                    return false;
                }
            } catch (IOException e) {
                System.err.println(uri + " did not answer: " + e);
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
