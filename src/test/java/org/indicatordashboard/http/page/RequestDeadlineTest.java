package org.indicatordashboard.http.page;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequestDecoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** On a connection whose clock is moved by hand. */
class RequestDeadlineTest {

    private static final String WHOLE = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String HEAD_OF_AN_UPLOAD =
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel();

    @BeforeEach
    void open() {
        connection.freezeTime();
        connection.pipeline().addLast(new HttpRequestDecoder());
        new Arrivals().postInitializeServerChildChannel(connection);
    }

    @Test
    void whoSendsNothingIsLetGo() {
        pass(RequestDeadline.HEAD_SECONDS);
        assertFalse(connection.isOpen());
    }

    @Test
    void halfAHeadIsClosedHoweverItDrips() {
        for (int second = 0; second < RequestDeadline.HEAD_SECONDS; second++) {
            assertTrue(connection.isOpen(), "after " + second + " s");
            send(second == 0 ? "GET / HTTP/1.1\r\nX-Slow: " : "x");
            pass(1);
        }
        assertFalse(connection.isOpen());
    }

    @Test
    void theSecondRequestOfAConnectionHasTheSameTime() {
        send(WHOLE);
        pass(60);
        send("GET /again HT");
        pass(RequestDeadline.HEAD_SECONDS - 1);
        assertTrue(connection.isOpen());
        pass(1);
        assertFalse(connection.isOpen());
    }

    @Test
    void anAnswerMayTakeItsTime() {
        send(WHOLE);
        pass(3_600);
        assertTrue(connection.isOpen());
    }

    @Test
    void aSlowUploadThatGoesOnIsLetBe() {
        send(HEAD_OF_AN_UPLOAD);
        for (int sent = 0; sent < 1_000; sent++) {
            pass(RequestDeadline.STANDSTILL_SECONDS - 1);
            send("x");
        }
        pass(3_600);
        assertTrue(connection.isOpen());
    }

    @Test
    void anUploadThatStandsStillIsClosed() {
        send(HEAD_OF_AN_UPLOAD);
        send("x");
        pass(RequestDeadline.STANDSTILL_SECONDS);
        assertFalse(connection.isOpen());
    }

    @Test
    void anUploadThatWeDoNotTakeIsLetBe() {
        send(HEAD_OF_AN_UPLOAD);
        connection.config().setAutoRead(false);
        pass(3_600);
        assertTrue(connection.isOpen());
    }

    private void send(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII));
    }

    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            connection.advanceTimeBy(1, TimeUnit.SECONDS);
            connection.runScheduledPendingTasks();
        }
    }
}
