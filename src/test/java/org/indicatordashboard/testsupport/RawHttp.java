package org.indicatordashboard.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** Sends what no well-behaved client would send, and reads the whole answer. */
public final class RawHttp {

    private RawHttp() {}

    /** The answer to one request; lines are joined by CR LF and the connection is closed after it. */
    public static String send(String... lines) {
        return sendExactly(String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** The answer to what is sent byte for byte; the service has to close the connection. */
    public static String sendExactly(String request) {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
