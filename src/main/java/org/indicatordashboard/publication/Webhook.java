package org.indicatordashboard.publication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.file.provenance.PublicAddress;
import org.indicatordashboard.file.provenance.Sha256;

/** Sends word of one publication, signed, and again where it is not taken. */
@ApplicationScoped
public class Webhook {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    @Inject
    WebhookConfig config;

    @Inject
    PublicAddress address;

    /** Made when there is first something to tell: it brings a thread and most services have nobody to tell. */
    private HttpClient http;

    /** Whether it was taken within the attempts that are configured. */
    boolean tell(long version, URI url) throws InterruptedException {
        String body = "{\"datasetVersion\":%d,\"changes\":\"%s\"}"
                .formatted(version, address.of("/api/v1/changes?since=" + (version - 1)));
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/json")
                .header("Dataset-Version", Long.toString(version))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        config.secret().ifPresent(secret -> request.header("X-Signature-256", "sha256=" + signature(secret, body)));
        Duration pause = config.pause();
        for (int attempt = 1; !isTaken(request.build()); attempt++) {
            if (attempt >= config.attempts()) {
                return false;
            }
            Thread.sleep(pause.toMillis());
            pause = pause.multipliedBy(2);
        }
        return true;
    }

    private boolean isTaken(HttpRequest request) throws InterruptedException {
        if (http == null) {
            http = HttpClient.newBuilder().connectTimeout(ANSWER_WITHIN).build();
        }
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException unreachable) {
            return false;
        }
    }

    public static String signature(String secret, String body) {
        return Sha256.signed(secret, body);
    }
}
