package org.indicatordashboard;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.indicatordashboard.testsupport.DatasetFolder;
import org.indicatordashboard.testsupport.FreePort;
import org.indicatordashboard.testsupport.PackagedService;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What was published while nobody listened, and before a kill, is told after the next start; and only once. */
class WebhookRestartIT {

    @TempDir
    Path home;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void isToldWhatItMissed() throws Exception {
        DatasetFolder dataset = DatasetFolder.copiedTo(home.resolve("config/dataset"));
        int port = FreePort.take();
        Files.writeString(
                home.resolve("config/application.yaml"),
                "dashboard: { webhook: { url: 'http://127.0.0.1:%d/hook', attempts: 1 } }".formatted(port));
        startAndKill();
        dataset.change(
                "observations.csv",
                "310107-5g-outdoor-base-stations-2023-Q1",
                ",2473,2473,eq,个,2473个,",
                ",2474,2474,eq,个,2474个,");
        startAndKill();
        HttpServer receiver = receiver(port);
        PackagedService service = PackagedService.startIn(home);
        try {
            service.awaitAnswer();
            assertEquals("1", told.poll(20, TimeUnit.SECONDS));
            assertEquals("2", told.poll(20, TimeUnit.SECONDS));
            service.kill();
            service = PackagedService.startIn(home);
            service.awaitAnswer();
            assertNull(told.poll(2, TimeUnit.SECONDS));
        } finally {
            service.kill();
            receiver.stop(0);
        }
    }

    private void startAndKill() throws InterruptedException {
        PackagedService service = PackagedService.startIn(home);
        service.awaitAnswer();
        while (!service.log().contains("could not be told")) {
            Thread.sleep(50);
        }
        service.kill();
    }

    private HttpServer receiver(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/hook", exchange -> {
            told.add(exchange.getRequestHeaders().getFirst("Dataset-Version"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
