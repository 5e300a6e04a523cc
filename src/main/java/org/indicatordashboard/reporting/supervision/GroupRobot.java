package org.indicatordashboard.reporting.supervision;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Posts to group robots. Only to addresses of the configuration, over https or to this machine, and never where a
 * redirect leads. Neither address nor secret is ever logged or part of a message: who has them may post.
 */
@ApplicationScoped
class GroupRobot {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Made with the first letter: it brings a thread, and most services have no robot. */
    private HttpClient http;

    /** Whether it was taken: an HTTP success is not one while errcode is another than 0. */
    boolean tell(RemindersConfig.Robot robot, String title, String text) {
        if (!isAllowed(robot.url())) {
            return false;
        }
        URI url = robot.kind() == RobotKind.DINGTALK
                ? robot.secret()
                        .map(secret -> RobotMessage.signed(robot.url(), secret, clock.millis()))
                        .orElse(robot.url())
                : robot.url();
        try {
            byte[] body = json.writeValueAsBytes(RobotMessage.body(robot.kind(), title, text));
            HttpResponse<byte[]> answer = http().send(
                            HttpRequest.newBuilder(url)
                                    .timeout(ANSWER_WITHIN)
                                    .header("Content-Type", "application/json; charset=utf-8")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            JsonNode said = json.readTree(answer.body());
            return answer.statusCode() == 200
                    && said != null
                    && said.path("errcode").asInt(-1) == 0;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isAllowed(URI url) {
        return url.getHost() != null
                && ("https".equals(url.getScheme())
                        || "http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost()));
    }

    private synchronized HttpClient http() {
        if (http == null) {
            http = HttpClient.newBuilder()
                    .connectTimeout(ANSWER_WITHIN)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return http;
    }
}
