package org.indicatordashboard.reporting.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;

import org.indicatordashboard.reporting.round.ReportingProfile;

/** A service that sends mail for one unit and tells a receiver of each publication. */
public class SupervisionProfile implements QuarkusTestProfile {

    static final Receiver RECEIVER = new Receiver();

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new java.util.HashMap<>(new ReportingProfile().getConfigOverrides());
        settings.put("dashboard.reminders.from", "supervision@example.org");
        settings.put("dashboard.reminders.addresses.\"区商务委\"", "shangwu@example.org");
        robot(settings, "区民政局", "wecom", RECEIVER.address("/wecom?key=the-key"));
        robot(settings, "区城运中心", "dingtalk", RECEIVER.address("/dingtalk?access_token=the-token"));
        settings.put("dashboard.reminders.robots.\"区城运中心\".secret", "SEC-the-secret");
        robot(settings, "区教育局", "wecom", RECEIVER.address("/moved?key=the-key"));
        settings.put("dashboard.webhook.url", RECEIVER.url());
        settings.put("dashboard.webhook.secret", "a secret");
        settings.put("dashboard.webhook.pause", "PT0.1S");
        return settings;
    }

    private static void robot(Map<String, String> settings, String unit, String kind, String url) {
        settings.put("dashboard.reminders.robots.\"%s\".kind".formatted(unit), kind);
        settings.put("dashboard.reminders.robots.\"%s\".url".formatted(unit), url);
    }

    /** Takes what it is told, after refusing as often as it is asked to. */
    static final class Receiver {

        final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
        /** What it refused, so that a test can wait for that. */
        final BlockingQueue<String> refused = new LinkedBlockingQueue<>();

        final AtomicInteger failures = new AtomicInteger();
        volatile String signature;
        private HttpServer server;

        /** Query and body of what came for a group robot, by its path. */
        final Map<String, String[]> robots = new java.util.concurrent.ConcurrentHashMap<>();

        String url() {
            return address("/hook");
        }

        synchronized String address(String path) {
            if (server == null) {
                start();
            }
            return "http://127.0.0.1:" + server.getAddress().getPort() + path;
        }

        /** As the robots of WeCom and DingTalk answer. */
        private void robot(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            robots.put(
                    exchange.getRequestURI().getPath(),
                    new String[] {exchange.getRequestURI().getRawQuery(), body});
            byte[] answer = "{\"errcode\":0,\"errmsg\":\"ok\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        }

        private void start() {
            try {
                server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/hook", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                boolean fails = failures.getAndUpdate(f -> Math.max(0, f - 1)) > 0;
                if (!fails) {
                    signature = exchange.getRequestHeaders().getFirst("X-Signature-256");
                }
                exchange.sendResponseHeaders(fails ? 503 : 204, -1);
                exchange.close();
                (fails ? refused : bodies).add(body);
            });
            server.createContext("/wecom", this::robot);
            server.createContext("/dingtalk", this::robot);
            server.createContext("/moved", exchange -> {
                exchange.getResponseHeaders().set("Location", address("/wecom?key=elsewhere"));
                exchange.sendResponseHeaders(307, -1);
                exchange.close();
            });
            server.start();
        }
    }
}
