package org.indicatordashboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/** The cookie that carries a session's secret: for this service only, out of reach of scripts and other sites. */
@ApplicationScoped
class SessionCookie {

    static final String NAME = "indicator-dashboard-session";

    @Inject
    AccessConfig config;

    /** The secret sent, null where none is. */
    static String in(RoutingContext context) {
        Cookie cookie = context.request().getCookie(NAME);
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }

    /** What proves that a write comes from our own page. Made from the secret, so that nothing more has to be stored. */
    static String csrfToken(String secret) {
        return Secret.hash("csrf:" + secret);
    }

    void give(String secret, RoutingContext context) {
        context.response()
                .addCookie(cookie(secret, context)
                        .setMaxAge(config.sessionLongest().toSeconds()));
    }

    void take(RoutingContext context) {
        context.response().addCookie(cookie("", context).setMaxAge(0));
    }

    private Cookie cookie(String value, RoutingContext context) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(config.secureCookie()
                        || "https".equals(context.request().scheme()));
    }
}
