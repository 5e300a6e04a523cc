package org.indicatordashboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;

import org.indicatordashboard.language.Words;

/** Reads what the identity provider says about a person; of its roles only ours remain. */
@ApplicationScoped
class PersonCheck implements SecurityIdentityAugmentor {

    @Inject
    Organisation organisation;

    @Inject
    Accounts accounts;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity told, AuthenticationRequestContext context) {
        return told.getCredentials().stream().anyMatch(TokenCredential.class::isInstance)
                ? context.runBlocking(() -> Identities.of(checked(organisation.person(told))))
                : Uni.createFrom().item(told);
    }

    /** A name is one person's: in the audit trail, and where nobody approves what they submitted themselves. */
    private Person checked(Person person) {
        if (accounts.isInUse(person.name())) {
            throw Organisation.refusal(Words.of(
                    "“%s” 同时是本服务一个账户的名称。请用该账户登录，或请管理员先停用它。".formatted(person.name()),
                    "“%s” is also the name of an account of this service. Sign in with that, or have an administrator disable it first."
                            .formatted(person.name())));
        }
        return person;
    }
}
