package org.indicatordashboard.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

import org.indicatordashboard.testsupport.FreePort;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A little OpenID Connect provider: discovery, keys, and the authorization code flow for one person at a time. */
public final class Issuer {

    static final String CLIENT = "indicator-dashboard";

    private static final String KEY = "key-of-the-test";

    private final KeyPair keys = newKeys();

    private final int port = FreePort.take();

    /** Who gives consent when a browser comes by. */
    private volatile UnaryOperator<JwtClaimsBuilder> atTheDoor = claims -> claims;

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void open() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/.well-known/openid-configuration", e -> answer(e, discovery()));
            server.createContext("/keys", e -> answer(e, "{\"keys\":[%s]}".formatted(publicKey())));
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A token for our service, valid for five minutes, with what the test adds or changes. */
    String token(String userName, UnaryOperator<JwtClaimsBuilder> change) {
        return signed(userName, change, keys);
    }

    String signedBySomebodyElse(String userName, UnaryOperator<JwtClaimsBuilder> change) {
        return signed(userName, change, newKeys());
    }

    public void expect(UnaryOperator<JwtClaimsBuilder> person) {
        atTheDoor = person;
    }

    private String signed(String userName, UnaryOperator<JwtClaimsBuilder> change, KeyPair keys) {
        JwtClaimsBuilder claims = Jwt.issuer(address())
                .audience(CLIENT)
                .subject("id-of-" + userName)
                .preferredUserName(userName)
                .expiresIn(300);
        return change.apply(claims).jws().keyId(KEY).sign(keys.getPrivate());
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(address());
    }

    private String publicKey() {
        try {
            RsaJsonWebKey key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(keys.getPublic());
            key.setKeyId(KEY);
            key.setUse("sig");
            key.setAlgorithm("RS256");
            return key.toJson();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = Stream.of(
                        exchange.getRequestURI().getRawQuery().split("&"))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], UTF_8)));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=consent&session_state=of-the-provider&state="
                                + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        String token = token("somebody", atTheDoor);
        answer(
                exchange,
                "{\"token_type\":\"Bearer\",\"expires_in\":300,\"access_token\":\"%s\",\"id_token\":\"%s\"}"
                        .formatted(token, token));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] body = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
