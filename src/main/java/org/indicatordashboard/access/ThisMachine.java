package org.indicatordashboard.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import org.jboss.logging.Logger;

/**
 * Whether a request comes from a person or program on this very machine: over loopback, through no proxy, to a loopback
 * name (a page that rebinds its own name to 127.0.0.1 keeps that name in Host), and not from another site's page.
 */
final class ThisMachine {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private static final List<String> PROXY_HEADERS =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private ThisMachine() {}

    static boolean sent(HttpServerRequest request) {
        return isLoopback(request.connection().remoteAddress())
                && !isForwarded(request)
                && request.authority() != null
                && LOOPBACK_NAMES.contains(request.authority().host())
                && isOwnPage(request);
    }

    /** Whether it comes through a proxy that runs here. */
    static boolean forwards(HttpServerRequest request) {
        return isLoopback(request.connection().remoteAddress()) && isForwarded(request);
    }

    private static boolean isForwarded(HttpServerRequest request) {
        // nginx, left at its defaults, forwards as HTTP/1.0, to a loopback name and without any header.
        return request.version() == HttpVersion.HTTP_1_0
                || PROXY_HEADERS.stream().anyMatch(request.headers()::contains);
    }

    /** No page at all, or one of this service: browsers name the page's origin with every write. */
    static boolean isOwnPage(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        return (origin == null || isSame(origin, request))
                && (site == null || site.equals("same-origin") || site.equals("none"));
    }

    private static boolean isSame(String origin, HttpServerRequest request) {
        HostAndPort own = request.authority();
        try {
            URI uri = URI.create(origin);
            // The scheme is left out: behind a proxy that ends TLS ours is http and the page's is https.
            return own != null
                    && own.host().equalsIgnoreCase(uri.getHost())
                    && (own.port() == uri.getPort() || (isUsual(own.port()) && isUsual(uri.getPort())));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private static boolean isUsual(int port) {
        return port == -1 || port == 80 || port == 443;
    }

    /** The peer of the connection itself, whatever a forwarding header says. */
    private static boolean isLoopback(SocketAddress peer) {
        if (peer == null || peer.hostAddress() == null) {
            return false;
        }
        try {
            return InetAddress.getByName(peer.hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            Logger.getLogger(ThisMachine.class).debugf(e, "unreadable peer address %s", peer);
            return false;
        }
    }
}
