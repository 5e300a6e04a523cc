package org.indicatordashboard.access;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AnonymousAuthenticationRequest;
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

    /** Parts between dots, none of them empty. */
    private static final Pattern TOKEN = Pattern.compile("[\\w~+/=-]+(\\.[\\w~+/=-]+)*");

    @Inject
    AccessConfig config;

    @Inject
    Organisation organisation;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String authorization = context.request().getHeader("Authorization");
        if (authorization == null && OrganisationSignIn.isAsked(context)) {
            return leftToTheOrganisation();
        }
        Uni<SecurityIdentity> caller =
                authorization == null ? byCookieOrPlace(context, providers) : byAuthorization(authorization, providers);
        // Away from the IO thread, also where nothing was looked up: a refusal is written to the audit trail next.
        return caller.emitOn(Infrastructure.getDefaultWorkerPool());
    }

    /** A session that has ended is no mistake of the caller: reading goes on as anybody. */
    private Uni<SecurityIdentity> byCookieOrPlace(RoutingContext context, IdentityProviderManager providers) {
        String secret = SessionCookie.in(context);
        if (secret == null && !(config.openToThisMachine() && ThisMachine.sent(context.request()))) {
            return nobody(providers);
        }
        return providers
                .authenticate(secret == null ? Credential.thisMachine() : Credential.session(secret))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .onItem()
                .ifNull()
                .switchTo(() -> nobody(providers));
    }

    private Uni<SecurityIdentity> byAuthorization(String authorization, IdentityProviderManager providers) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return nobody(providers);
        }
        String token = authorization.substring(BEARER.length()).strip();
        if (token.startsWith(ApiTokens.PREFIX)) {
            return providers.authenticate(Credential.token(token));
        }
        Optional<String> editorToken = config.editorToken();
        if (editorToken.isPresent() && Secret.same(token, editorToken.get())) {
            return Uni.createFrom().item(Identities.editor(Identities.EDITOR_TOKEN));
        }
        return organisation.isOn() ? ofTheOrganisation(token) : nobody(providers);
    }

    /** Quarkus stumbles over what is no token at all. */
    private static Uni<SecurityIdentity> ofTheOrganisation(String token) {
        return TOKEN.matcher(token).matches()
                ? leftToTheOrganisation()
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    /** To the mechanism of the identity provider, which says nothing where none is configured. */
    private static Uni<SecurityIdentity> leftToTheOrganisation() {
        return Uni.createFrom().nullItem();
    }

    /** Really nobody: cookies of the identity provider, which no CSRF token protects, are not looked at. */
    private static Uni<SecurityIdentity> nobody(IdentityProviderManager providers) {
        return providers.authenticate(AnonymousAuthenticationRequest.INSTANCE);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return OrganisationSignIn.isAsked(context)
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
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
