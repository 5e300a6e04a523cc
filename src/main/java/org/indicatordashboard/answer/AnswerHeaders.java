package org.indicatordashboard.answer;

import java.util.function.BiConsumer;

/** The headers of a public answer, the same on the fast path and through the REST layer. */
final class AnswerHeaders {

    private AnswerHeaders() {}

    static void of(KeptAnswer answer, KeptAnswer.Encoded encoded, BiConsumer<String, String> set) {
        set.accept("Content-Type", answer.contentType());
        set.accept("Content-Language", answer.language().tag());
        if (encoded == answer.gzip()) {
            set.accept("Content-Encoding", "gzip");
        } else if (answer.gzip() == null) {
            // Tells the HTTP server not to compress what is compressed already.
            set.accept("Content-Encoding", "identity");
        }
        set.accept("ETag", encoded.etag());
        set.accept("Cache-Control", "public, max-age=0, must-revalidate");
        set.accept("Vary", "Accept, Accept-Language, Accept-Encoding");
        set.accept("Dataset-Version", Long.toString(answer.version()));
        if (answer.disposition() != null) {
            set.accept("Content-Disposition", answer.disposition());
        }
        if (answer.link() != null) {
            set.accept("Link", answer.link());
        }
    }
}
