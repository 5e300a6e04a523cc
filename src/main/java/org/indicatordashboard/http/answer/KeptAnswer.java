package org.indicatordashboard.http.answer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.BiFunction;

import org.indicatordashboard.file.provenance.Sha256;
import org.indicatordashboard.language.Language;

/**
 * A serialised answer in its two encodings, each with a strong ETag.
 *
 * @param gzip null for what is compressed already, such as a picture
 * @param freshness how long it holds
 * @param route the template of the route that made it, such as {@code /targets/{id}}; null where unknown
 */
record KeptAnswer(EncodedAnswer plain, EncodedAnswer gzip, String contentType, Freshness freshness, String route) {

    /**
     * @param version the dataset version it was made from, said where it does not outlive it
     * @param disposition value of Content-Disposition, null for what is read rather than saved
     * @param link value of the Link header, null where there is no next page
     */
    static KeptAnswer of(
            byte[] body,
            String contentType,
            Language language,
            long version,
            Freshness freshness,
            String disposition,
            String link,
            String route) {
        // Where the header Dataset-Version is fixed it belongs to what a cache revalidates, and so to the tag.
        Long said = freshness.spansVersions() ? null : version;
        String tag = digest(body, (said == null ? freshness.version() : version) + contentType);
        BiFunction<byte[], String, EncodedAnswer> encoded = (bytes, encoding) -> {
            String etag = '"' + tag + ("gzip".equals(encoding) ? "-gzip\"" : "\"");
            return new EncodedAnswer(
                    bytes, etag, AnswerHeaders.of(contentType, language, encoding, etag, said, disposition, link));
        };
        return isText(contentType)
                ? new KeptAnswer(
                        encoded.apply(body, null), encoded.apply(Gzip.of(body), "gzip"), contentType, freshness, route)
                : new KeptAnswer(encoded.apply(body, null), null, contentType, freshness, route);
    }

    EncodedAnswer encodedFor(String acceptEncoding) {
        return gzip != null && Gzip.isTakenBy(acceptEncoding) ? gzip : plain;
    }

    boolean isUnchangedFor(String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(plain.etag())
                        || (gzip != null && ifNoneMatch.contains(gzip.etag()))
                        || ifNoneMatch.trim().equals("*"));
    }

    /** Bytes it holds in the heap and outside, roughly. */
    int weight() {
        return 2 * plain.bytes().length + (gzip == null ? 0 : 2 * gzip.bytes().length) + 512;
    }

    private static boolean isText(String contentType) {
        return contentType.startsWith("text/")
                || contentType.contains("json")
                || contentType.contains("svg")
                || contentType.contains("csv");
    }

    private static String digest(byte[] body, String also) {
        byte[] hash = Sha256.of(also.getBytes(StandardCharsets.UTF_8), body);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
    }
}
