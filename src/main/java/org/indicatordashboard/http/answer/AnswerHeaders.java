package org.indicatordashboard.http.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import io.vertx.core.http.HttpHeaders;

import org.indicatordashboard.language.Language;

/** The headers of a public answer, the same on the fast path and through the REST layer; made once with the answer. */
record AnswerHeaders(List<Header> headers) {

    static final String VERSION = "Dataset-Version";

    /** Optimised for writing: already bytes, and known to be free of line ends. */
    private record Header(CharSequence name, CharSequence value) {}

    /**
     * @param version null where it is said with each answer, see {@link #VERSION}
     * @param contentEncoding null for the bytes as they are
     * @param disposition value of Content-Disposition, null for what is read rather than saved
     * @param link value of the Link header, null where there is no next page
     */
    static AnswerHeaders of(
            String contentType,
            Language language,
            String contentEncoding,
            String etag,
            Long version,
            String disposition,
            String link) {
        List<Header> headers = new ArrayList<>();
        add(headers, "Content-Type", contentType);
        add(headers, "Content-Language", language.tag());
        add(headers, "Content-Encoding", contentEncoding);
        add(headers, "ETag", etag);
        add(headers, "Cache-Control", "public, max-age=0, must-revalidate");
        add(headers, "Vary", "Accept, Accept-Language, Accept-Encoding");
        add(headers, VERSION, version == null ? null : version.toString());
        add(headers, "Content-Disposition", disposition);
        add(headers, "Link", link);
        return new AnswerHeaders(List.copyOf(headers));
    }

    private static void add(List<Header> headers, String name, String value) {
        if (value != null) {
            headers.add(new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        }
    }

    void writeTo(BiConsumer<CharSequence, CharSequence> response) {
        for (Header header : headers) {
            response.accept(header.name(), header.value());
        }
    }
}
