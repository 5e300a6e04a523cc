package org.indicatordashboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.oidc.OidcSession;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.http.problem.ProblemMapper;
import org.indicatordashboard.language.Words;

/**
 * The way of a browser to the organisation's identity provider and back, at one address: there a session of ours is
 * opened, and the provider's cookies, which no CSRF token protects, count nowhere else.
 */
@ApplicationScoped
class OrganisationSignIn {

    static final String PATH = "/api/v1/session/organisation";

    private static final String PAGE = "/signin.html";

    @Inject
    Organisation organisation;

    @Inject
    HttpAuthenticator authenticator;

    @Inject
    OidcSession providersSession;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    AuditRecorder witness;

    static boolean isAsked(RoutingContext context) {
        return context.normalizedPath().equals(PATH);
    }

    /** To the provider, whoever is not known yet. */
    Uni<Response> leave(RoutingContext context) {
        if (!organisation.isOn()) {
            return Uni.createFrom().item(ProblemMapper.response(notConfigured(), context));
        }
        return authenticator.getChallenge(context).map(challenge -> {
            var leaving = Response.status(challenge.status).header(HttpHeaders.CACHE_CONTROL, "no-store");
            challenge.getHeaders().forEach((name, value) -> leaving.header(name.toString(), value));
            return leaving.build();
        });
    }

    private static ProblemException notConfigured() {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                Words.of(
                        "没有配置单位账户登录，见 README 中的 quarkus.oidc。",
                        "No sign-in with an organisation's account is configured, see quarkus.oidc in the README."));
    }

    /** Back from it, known. */
    @Transactional
    Response arrive(Person person, RoutingContext context) {
        String secret = sessions.open(person);
        witness.didAs(person.name(), SignIn.ACTION, person.name(), "with the organisation's account");
        cookie.give(secret, context);
        providersSession.logout().await().indefinitely();
        return to(PAGE);
    }

    /** Back from it, not let in: a page says so, not a problem in JSON. */
    Response turnedAway(String why) {
        witness.refused(SignIn.ACTION, "", "with the organisation's account: " + why);
        return to(PAGE + "?error=refused");
    }

    /** As a header: seeOther would take it for an address below /api/v1. */
    private static Response to(String page) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LOCATION, page)
                .build();
    }
}
