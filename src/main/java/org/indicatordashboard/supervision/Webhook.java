package org.indicatordashboard.supervision;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import org.indicatordashboard.provenance.PublicAddress;
import org.indicatordashboard.publication.Published;

/** Tells another program of each publication, aside: a publication never waits for it. */
@ApplicationScoped
class Webhook {

    private static final Logger LOG = Logger.getLogger(Webhook.class);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final int WAITING_AT_MOST = 1_000;

    @Inject
    WebhookConfig config;

    @Inject
    PublicAddress address;

    /** Made when there is first something to tell: it brings a thread and most services have nobody to tell. */
    private HttpClient http;

    private final ThreadPoolExecutor aside = new ThreadPoolExecutor(
            0, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING_AT_MOST), Webhook::thread);

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        if (config.url().isPresent()) {
            try {
                aside.execute(() -> send(config.url().get(), published.version()));
            } catch (java.util.concurrent.RejectedExecutionException full) {
                LOG.warnf(
                        "dataset version %d is not told to %s: too many wait",
                        published.version(), config.url().get());
            }
        }
    }

    @PreDestroy
    void stop() {
        aside.shutdownNow();
    }

    private void send(URI url, long version) {
        String body = "{\"datasetVersion\":%d,\"changes\":\"%s\"}"
                .formatted(version, address.of("/api/v1/changes?since=" + (version - 1)));
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .timeout(ANSWER_WITHIN)
                .header("Content-Type", "application/json")
                .header("Dataset-Version", Long.toString(version))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        config.secret().ifPresent(secret -> request.header("X-Signature-256", "sha256=" + signature(secret, body)));
        try {
            Duration pause = config.pause();
            for (int attempt = 1; !isTaken(request.build()); attempt++) {
                if (attempt >= config.attempts()) {
                    LOG.warnf("dataset version %d could not be told to %s", version, url);
                    return;
                }
                Thread.sleep(pause.toMillis());
                pause = pause.multipliedBy(2);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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

    static String signature(String secret, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    }
}
