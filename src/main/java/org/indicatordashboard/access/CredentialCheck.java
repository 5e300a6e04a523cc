package org.indicatordashboard.access;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Finds out whose credential it is, on a worker thread; nobody's where the session or token has ended. */
@ApplicationScoped
class CredentialCheck implements IdentityProvider<Credential> {

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    Accounts accounts;

    @Inject
    Deputies deputies;

    @Override
    public Class<Credential> getRequestType() {
        return Credential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credential credential, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> identityBy(credential).map(deputies::withWhatIsLent).orElse(null));
    }

    private Optional<SecurityIdentity> identityBy(Credential credential) {
        return switch (credential.kind) {
            case SESSION -> sessions.holder(credential.secret);
            case TOKEN -> tokens.holder(credential.secret).map(a -> Identities.of(a, false));
            case THIS_MACHINE ->
                accounts.hasAdministrator()
                        ? Optional.empty()
                        : Optional.of(Identities.editor(Identities.THIS_MACHINE));
        };
    }
}
