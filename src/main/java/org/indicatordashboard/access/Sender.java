package org.indicatordashboard.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/** Whom a request's address stands for. */
public final class Sender {

    /** Whoever has an IPv6 address has all that share this much of it. */
    private static final int BYTES_OF_A_NETWORK = 8;

    private Sender() {}

    /**
     * The address that Quarkus takes it to come from, which is a forwarded one only where the operator trusts the proxy.
     * Empty behind a proxy on this machine of which the operator has said nothing: its address is everybody's.
     */
    public static Optional<String> of(HttpServerRequest request) {
        SocketAddress sender = request.remoteAddress();
        if (sender == null || sender.hostAddress() == null) {
            return Optional.empty();
        }
        boolean isOfAProxy =
                sender.hostAddress().equals(request.connection().remoteAddress().hostAddress())
                        && ThisMachine.forwards(request);
        return isOfAProxy ? Optional.empty() : Optional.of(network(sender.hostAddress()));
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        // With a colon in it, it is no name, so that nothing is looked up.
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), BYTES_OF_A_NETWORK))
                    : address;
        } catch (java.net.UnknownHostException notAnAddress) {
            return address;
        }
    }
}
