package org.indicatordashboard.assistant;

import java.io.IOException;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import org.indicatordashboard.access.Sender;
import org.indicatordashboard.http.problem.HttpRefusals;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.RetryLater;
import org.indicatordashboard.language.Words;

/** What a message passes before the protocol sees it. */
@ApplicationScoped
class AssistantDoor {

    static final String PATH = "/mcp";

    /** After the front door, before the body is read. */
    private static final int SECOND = -900;

    /** As JSON writes the character that no word, name or text has. */
    private static final String NUL = "\\u0000";

    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    @Inject
    AssistantConfig config;

    @Inject
    MessageLimit limit;

    @Inject
    Tools tools;

    @Inject
    ObjectMapper json;

    private BodyHandler body;

    void install(@Observes Router router) {
        body = BodyHandler.create(false).setBodyLimit(config.messageSize().asLongValue());
        router.route(PATH + "/*").order(SECOND).handler(this::pass);
        router.post(PATH).order(SECOND + 1).handler(this::look);
    }

    private void pass(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean isQuestion = request.method() == HttpMethod.POST;
        // The older transport below it, with streams that stay open, is not served.
        if (!config.enabled() || !request.path().equals(PATH)) {
            context.fail(HttpRefusals.ofStatus(NOT_FOUND));
        } else if (!isQuestion && request.method() != HttpMethod.DELETE) {
            // Nothing is ever told unasked, so there is no stream to open: the protocol's answer to GET is then 405.
            context.response().putHeader("Allow", "POST, DELETE");
            context.fail(HttpRefusals.ofStatus(METHOD_NOT_ALLOWED));
        } else {
            long wait = Sender.of(request).map(limit::secondsToWait).orElse(0L);
            if (wait > 0) {
                context.fail(tooOften(wait));
            } else if (isQuestion) {
                tools.serve();
                // A filter has paused what comes.
                request.resume();
                body.handle(context);
            } else {
                context.next();
            }
        }
    }

    /** What is JSON and no message, which the protocol would fail on; of what is no JSON it says so itself. */
    private void look(RoutingContext context) {
        if (String.valueOf(context.body().asString()).contains(NUL)) {
            context.fail(new ProblemException(
                    ProblemKind.BAD_REQUEST,
                    Words.of(
                            "消息中有字符 NUL（\\u0000），请去掉。",
                            "The message holds the character NUL (\\u0000). Leave it out.")));
        } else if (isMessage(context.body().buffer())) {
            context.next();
        } else {
            context.fail(new ProblemException(
                    ProblemKind.BAD_REQUEST,
                    Words.of(
                            "这不是一条消息。请发送一个 JSON-RPC 2.0 对象，见 https://modelcontextprotocol.io。",
                            "This is no message. Send a JSON-RPC 2.0 object, see https://modelcontextprotocol.io.")));
        }
    }

    private boolean isMessage(Buffer sent) {
        try {
            JsonNode message = json.readTree(sent == null ? new byte[0] : sent.getBytes());
            return message.isObject()
                    || (message.isArray()
                            && !message.isEmpty()
                            && StreamSupport.stream(message.spliterator(), false)
                                    .allMatch(JsonNode::isObject));
        } catch (IOException noJson) {
            return true;
        }
    }

    private static RetryLater tooOften(long seconds) {
        return new RetryLater(
                ProblemKind.TOO_MANY_REQUESTS,
                Words.of(
                        "这个地址问得太快。请 %d 秒后再问。".formatted(seconds),
                        "This address asks too often. Ask again in %d seconds.".formatted(seconds)),
                seconds);
    }
}
