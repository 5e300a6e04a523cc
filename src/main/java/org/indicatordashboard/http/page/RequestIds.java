package org.indicatordashboard.http.page;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;

/**
 * Names a request, in its answer and in every line of the log that it causes, so that who was refused and who looks into it
 * speak of the same one. A name that a proxy gave is kept, unless it could be mistaken for something else.
 */
final class RequestIds {

    static final String HEADER = "X-Request-Id";

    /** As the log has it. */
    static final String FIELD = "requestId";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** Of this start; another node or start has another. */
    private final String start = HexFormat.of().formatHex(randomBytes());

    private final AtomicLong given = new AtomicLong();

    void name(RoutingContext context) {
        String id = of(context.request().getHeader(HEADER));
        context.response().putHeader(HEADER, id);
        MDC.put(FIELD, id);
    }

    /** @param asked null for none */
    String of(String asked) {
        return asked != null && PLAIN.matcher(asked).matches() ? asked : start + "-" + given.incrementAndGet();
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[4];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
