package org.indicatordashboard.access;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.language.Words;

/** Uses the code of a one-time link. */
@ApplicationScoped
class SettingUp {

    private static final int LONGEST_CODE = 200;

    @Inject
    SetupCodes codes;

    @Inject
    Accounts accounts;

    @Inject
    FirstAdministrator firstAdministrator;

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

    AccountView use(Setup sent, ParameterReader reader) {
        Fields.text("code", sent.code(), LONGEST_CODE, reader);
        reader.done();
        SetupCode code = QuarkusTransaction.requiringNew()
                .call(() -> codes.valid(sent.code()))
                .orElse(null);
        if (code == null) {
            witness.refused("set-up", "", "the code is not valid, has been used or has expired");
            throw spent();
        }
        String name = code.account == null ? sent.name() : code.account.name;
        if (code.account == null) {
            Fields.accountName("name", name, reader);
        }
        // Only a holder of the code gets here, so that nobody else makes the service hash.
        rules.check("password", sent.password(), name, reader);
        reader.done();
        String hash = passwords.hash(sent.password());
        return QuarkusTransaction.requiringNew()
                .call(() -> set(code, name, hash))
                .orElseThrow(SettingUp::spent);
    }

    private Optional<AccountView> set(SetupCode code, String name, String hash) {
        if (!codes.use(code)) {
            return Optional.empty();
        }
        if (code.account == null) {
            return firstAdministrator.make(name, hash).map(account -> {
                witness.didAs(name, "first-administrator", name, "by one-time link");
                return AccountView.of(account, null);
            });
        }
        Account account = accounts.locked(code.account.id);
        account.passwordHash = hash;
        sessions.closeAllBut(null, account);
        tokens.revokeAll(account);
        witness.didAs(name, "password-set", name, "by one-time link");
        return Optional.of(AccountView.of(account, null));
    }

    private static ProblemException spent() {
        return ProblemException.badParameter(
                "code",
                Words.of(
                        "链接无效、已用过或已过期。请向管理员要一个新的；首位管理员的链接见最近一次启动的日志。",
                        "The link is not valid, has been used or has expired. Ask an administrator for a new one; the first administrator's is in the log of the latest start."));
    }
}
