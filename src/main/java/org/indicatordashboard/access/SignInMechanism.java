package org.indicatordashboard.access;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;

/** Reads from a request who makes it: a token, the session cookie, or nobody yet. */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    AccessConfig config;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String authorization = context.request().getHeader("Authorization");
        Uni<SecurityIdentity> caller =
                authorization == null ? byCookieOrPlace(context, providers) : byAuthorization(authorization, providers);
        // Away from the IO thread, also where nothing was looked up: a refusal is written to the audit trail next.
        return caller.emitOn(Infrastructure.getDefaultWorkerPool());
    }

    /** A session that has ended is no mistake of the caller: reading goes on as anybody. */
    private Uni<SecurityIdentity> byCookieOrPlace(RoutingContext context, IdentityProviderManager providers) {
        String secret = SessionCookie.in(context);
        if (secret == null && !(config.openToThisMachine() && ThisMachine.sent(context.request()))) {
            return nobody();
        }
        return providers
                .authenticate(secret == null ? Credential.thisMachine() : Credential.session(secret))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    private Uni<SecurityIdentity> byAuthorization(String authorization, IdentityProviderManager providers) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return nobody();
        }
        String token = authorization.substring(BEARER.length()).strip();
        if (token.startsWith(ApiTokens.PREFIX)) {
            return providers.authenticate(Credential.token(token));
        }
        Optional<String> editorToken = config.editorToken();
        return editorToken.isPresent() && Secret.same(token, editorToken.get())
                ? Uni.createFrom().item(Identities.editor(Identities.EDITOR_TOKEN))
                : nobody();
    }

    /** Leaves the request to the next mechanism, if there is one. */
    private static Uni<SecurityIdentity> nobody() {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credential.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer"));
    }

    /** Before an identity provider's mechanism, which leaves nothing to others. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }
}
