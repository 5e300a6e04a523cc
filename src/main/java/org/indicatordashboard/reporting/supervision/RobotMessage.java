package org.indicatordashboard.reporting.supervision;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A letter in the public format of a kind of group robot. */
final class RobotMessage {

    private static final String REST = "\n…";

    private RobotMessage() {}

    /** As JSON members. */
    static Map<String, Object> body(RobotKind kind, String title, String text) {
        Map<String, Object> markdown = new LinkedHashMap<>();
        if (kind == RobotKind.DINGTALK) {
            markdown.put("title", title);
        }
        String words = "### %s\n\n%s".formatted(title, text);
        markdown.put(kind == RobotKind.DINGTALK ? "text" : "content", cut(words, kind.mostBytes()));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("msgtype", "markdown");
        body.put("markdown", markdown);
        return body;
    }

    /**
     * The address with timestamp and sign: HMAC-SHA256 over the time stamp, a line feed and the secret, keyed with the
     * secret, in Base64.
     *
     * @param millis since 1970; the receiver allows an hour of difference
     */
    static URI signed(URI url, String secret, long millis) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sign = mac.doFinal((millis + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            String query = "timestamp=%d&sign=%s"
                    .formatted(
                            millis,
                            URLEncoder.encode(Base64.getEncoder().encodeToString(sign), StandardCharsets.UTF_8));
            return URI.create(url + (url.getRawQuery() == null ? "?" : "&") + query);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** At the end of a line, so that what is there can be read. */
    static String cut(String text, int mostBytes) {
        String kept = text;
        while (size(kept) > mostBytes) {
            int line = kept.lastIndexOf('\n', kept.length() - REST.length() - 1);
            kept = kept.substring(0, line > 0 ? line : kept.length() / 2) + REST;
        }
        return kept;
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
