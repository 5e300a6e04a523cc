package org.indicatordashboard.access;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Where administrators open, change and disable accounts; each act is audited with the account it concerns. */
@ApplicationScoped
class AccountOffice {

    @Inject
    Accounts accounts;

    @Inject
    AccountRules rules;

    @Inject
    Sessions sessions;

    @Inject
    ApiTokens tokens;

    @Inject
    SetupCodes codes;

    @Inject
    AuditRecorder witness;

    @Inject
    Clock clock;

    /** @param passwordHash null where the owner is to set the password by a link */
    @Transactional
    AccountView open(NewAccount sent, String passwordHash, ParameterReader reader) {
        Set<Role> roles = rules.roles(sent.roles(), reader);
        Set<String> units = rules.units(sent.units(), reader);
        rules.checkUnitsOfReporter(roles, units, reader);
        reader.done();
        if (accounts.named(sent.name()).isPresent()) {
            throw taken(sent.name());
        }
        Account account = new Account();
        account.name = sent.name();
        account.displayName = sent.displayName().strip();
        account.passwordHash = passwordHash;
        account.roles = roles;
        account.units = units;
        account.createdAt = clock.instant();
        accounts.persistAndFlush(account);
        String link = passwordHash == null ? codes.linkFor(account) : null;
        witness.did("account-created", account.name, "roles %s, units %s".formatted(codes(roles), units));
        return AccountView.of(account, link);
    }

    @Transactional
    AccountView change(String name, AccountChange change, ParameterReader reader) {
        Account account = accounts.named(name)
                .map(a -> accounts.locked(a.id))
                .orElseThrow(() -> ProblemException.notFound(Words.of("账户", "account"), name, "/api/v1/accounts"));
        apply(change, account, reader);
        boolean reset = Boolean.TRUE.equals(change.resetPassword());
        if (reset) {
            account.passwordHash = null;
            tokens.revokeAll(account);
        }
        if (reset || account.disabled) {
            sessions.closeAllBut(null, account);
        }
        rules.checkAdministratorRemains();
        String link = reset ? codes.linkFor(account) : null;
        witness.did("account-changed", account.name, said(change));
        return AccountView.of(account, link);
    }

    private void apply(AccountChange change, Account account, ParameterReader reader) {
        if (change.displayName() != null) {
            Fields.text("displayName", change.displayName(), AccountRules.LONGEST_DISPLAY_NAME, reader);
            account.displayName = change.displayName().strip();
        }
        if (change.roles() != null) {
            account.roles = EnumSet.noneOf(Role.class);
            account.roles.addAll(rules.roles(change.roles(), reader));
        }
        if (change.units() != null) {
            account.units = rules.units(change.units(), reader);
        }
        if (change.disabled() != null) {
            account.disabled = change.disabled();
        }
        rules.checkUnitsOfReporter(account.roles, account.units, reader);
        reader.done();
    }

    private static String said(AccountChange change) {
        StringBuilder said = new StringBuilder();
        say(said, "display name", change.displayName());
        say(said, "roles", change.roles());
        say(said, "units", change.units());
        say(said, "disabled", change.disabled());
        say(said, "password reset", change.resetPassword());
        return said.toString();
    }

    private static void say(StringBuilder said, String what, Object value) {
        if (value != null) {
            said.append(said.isEmpty() ? "" : "; ").append(what).append(' ').append(value);
        }
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).toList();
    }

    private static ProblemException taken(String name) {
        return new ProblemException(
                ProblemKind.CONFLICT,
                Words.of("账户名 “%s” 已被使用。".formatted(name), "The account name “%s” is taken.".formatted(name)));
    }
}
