package org.indicatordashboard.http.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What is refused by the look of the request line and the headers alone. */
final class RequestLimits {

    static final int NONE = 0;

    /** All that pages, health, metrics and the interface description take. */
    static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    /** Characters; generous for browsers and proxies, beyond it a header is a mistake or an attack. */
    private static final int HEADER_LIMIT = 32 * 1024;

    /** No name, word or text has it, and PostgreSQL cannot even look for it. */
    private static final String NUL = "%00";

    private static final int URI_LIMIT = 8 * 1024;

    /** RFC 9110, as far as something can be found out from it: type, subtype, parameters with a name and a value. */
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+(?:\\s*;\\s*[\\w!#$&^.+*-]+=(?:[\\w!#$&^.+*:-]+|\"[^\"]*\"))*\\s*;?\\s*");

    private RequestLimits() {}

    /** The status to refuse with, or {@link #NONE}. */
    static int refusal(HttpServerRequest request, long bodyLimit) {
        String uri = request.uri();
        if (uri.length() > URI_LIMIT) {
            return 414;
        }
        if (sizeOfHeaders(request) > HEADER_LIMIT) {
            return 431;
        }
        if (isMisencoded(uri)) {
            return 400;
        }
        int nul = uri.indexOf(NUL);
        if (nul >= 0) {
            int query = uri.indexOf('?');
            return query < 0 || nul < query ? 404 : 400;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            return 415;
        }
        if (isLarger(request.getHeader(HttpHeaders.CONTENT_LENGTH), bodyLimit)) {
            return 413;
        }
        return uri.startsWith("/api/")
                        || isOfAnAssistant(uri)
                        || READING.contains(request.method().name())
                ? NONE
                : 405;
    }

    /** Messages of assistants, which the room of that name limits itself. */
    private static boolean isOfAnAssistant(String uri) {
        return uri.startsWith("/mcp") && (uri.length() == 4 || "/?".indexOf(uri.charAt(4)) >= 0);
    }

    /** Netty has refused lengths that are no numbers, but not those of twenty digits. */
    private static boolean isLarger(String length, long limit) {
        return length != null && (length.length() > 18 || Long.parseLong(length) > limit);
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        int size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** A per cent sign must be followed by two hexadecimal digits. */
    private static boolean isMisencoded(String uri) {
        for (int at = uri.indexOf('%'); at >= 0; at = uri.indexOf('%', at + 1)) {
            if (at + 2 >= uri.length()
                    || Character.digit(uri.charAt(at + 1), 16) < 0
                    || Character.digit(uri.charAt(at + 2), 16) < 0) {
                return true;
            }
        }
        return false;
    }
}
