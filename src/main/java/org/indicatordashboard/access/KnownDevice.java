package org.indicatordashboard.access;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.file.provenance.Sha256;

/**
 * The cookie by which a browser shows that somebody has signed in with it before, as OWASP advises against locking people
 * out ("device cookies"). It opens nothing: its failures are merely counted apart from those of strangers. It is bound to
 * the account's password, so that a new one makes it void and nothing has to be stored.
 */
@ApplicationScoped
class KnownDevice {

    static final String NAME = "indicator-dashboard-device";

    private static final Duration VALID = Duration.ofDays(365);

    private static final int NONCE_BYTES = 12;

    @Inject
    AccessConfig config;

    /** The value sent, null where none is. */
    static String in(RoutingContext context) {
        Cookie cookie = context.request().getCookie(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    /** What tells the device from others; empty where the cookie is none of this account. */
    Optional<String> of(String cookie, Account account) {
        int dot = cookie == null ? -1 : cookie.indexOf('.');
        if (dot < 0 || account.passwordHash == null) {
            return Optional.empty();
        }
        String nonce = cookie.substring(0, dot);
        return Secret.same(seal(nonce, account), cookie.substring(dot + 1)) ? Optional.of(nonce) : Optional.empty();
    }

    void give(Account account, RoutingContext context) {
        String nonce = Secret.random(NONCE_BYTES);
        context.response()
                .addCookie(Cookie.cookie(NAME, nonce + "." + seal(nonce, account))
                        .setPath("/api/v1/session")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.STRICT)
                        .setMaxAge(VALID.toSeconds())
                        .setSecure(config.secureCookie()
                                || "https".equals(context.request().scheme())));
    }

    private static String seal(String nonce, Account account) {
        return Sha256.signed(account.passwordHash, "device:" + account.name + ":" + nonce);
    }
}
