package org.indicatordashboard.access;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells a caller who the service takes him for. */
@ApplicationScoped
class SessionViews {

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Organisation organisation;

    /** @param secret of the session cookie, null where none was sent */
    SessionView of(String secret) {
        if (caller.isAnonymous()) {
            return SessionView.nobody(
                    !accounts.hasAdministrator(), null, organisation.isOn() ? OrganisationSignIn.PATH : null);
        }
        if (Identities.THIS_MACHINE.equals(caller.name())) {
            return SessionView.nobody(true, List.copyOf(caller.roles()), null);
        }
        String csrf = secret == null ? null : SessionCookie.csrfToken(secret);
        return caller.account()
                .map(a -> SessionView.of(a, csrf).with(caller))
                .orElseGet(() -> SessionView.of(caller, csrf));
    }
}
