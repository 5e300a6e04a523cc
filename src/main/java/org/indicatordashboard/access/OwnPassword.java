package org.indicatordashboard.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;

/** Changes the password of whoever is signed in. A stolen session must not be enough, so the present one is asked for. */
@ApplicationScoped
class OwnPassword {

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    AuditRecorder witness;

    @Inject
    SignIn signIn;

    void change(PasswordChange change, String session, ParameterReader reader) {
        Account account = QuarkusTransaction.requiringNew().call(caller::accountInPerson);
        PasswordChange sent = change == null ? new PasswordChange(null, null) : change;
        Fields.text("current", sent.current(), PasswordRules.LONGEST, reader);
        rules.check("next", sent.next(), account.name, reader);
        reader.done();
        if (!signIn.confirms(account.id, sent.current())) {
            reader.refuse("current", Words.of("与现在的密码不符。", "This is not the present password."));
            reader.done();
        }
        String hash = passwords.hash(sent.next());
        QuarkusTransaction.requiringNew().run(() -> {
            Account held = accounts.locked(account.id);
            held.passwordHash = hash;
            sessions.closeAllBut(session, held);
            tokens.revokeAll(held);
            witness.did("password-changed", held.name, "by its owner");
        });
    }
}
