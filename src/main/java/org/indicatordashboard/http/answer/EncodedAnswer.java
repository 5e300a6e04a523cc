package org.indicatordashboard.http.answer;

import java.nio.ByteBuffer;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;

/** One encoding of an answer: as bytes for the REST layer, and ready for the socket for the fast path. */
final class EncodedAnswer {

    private final byte[] bytes;
    private final String etag;
    private final AnswerHeaders headers;

    /** Made when it is first asked for: an answer too large to be kept is never asked again. */
    private volatile Buffer buffer;

    EncodedAnswer(byte[] bytes, String etag, AnswerHeaders headers) {
        this.bytes = bytes;
        this.etag = etag;
        this.headers = headers;
    }

    byte[] bytes() {
        return bytes;
    }

    String etag() {
        return etag;
    }

    AnswerHeaders headers() {
        return headers;
    }

    /** Outside the heap, from which each answer would be copied once more. Freed with the answer. */
    Buffer buffer() {
        Buffer ready = buffer;
        if (ready == null) {
            ready = Buffer.buffer(Unpooled.wrappedBuffer(
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip()));
            buffer = ready;
        }
        return ready;
    }
}
