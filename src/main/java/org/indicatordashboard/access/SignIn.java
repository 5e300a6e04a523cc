package org.indicatordashboard.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/**
 * Name and password against a session. One answer and one duration for a wrong name, a wrong password, a locked and a
 * disabled account: only the audit trail tells them apart.
 */
@ApplicationScoped
class SignIn {

    static final String ACTION = "sign-in";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    AddressLimit limit;

    @Inject
    AuditRecorder witness;

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /**
     * What came of one attempt.
     *
     * @param secret of the session, null where refused
     * @param reason for the audit trail, null where signed in
     */
    private record Attempt(Account account, String secret, String reason) {}

    /** A session as it begins. */
    record Begun(Account account, String secret) {}

    /** @throws ProblemException where name and password do not open a session */
    Begun begin(String typedName, String password) {
        limit.check();
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.named(name));
        // The dear part is done outside any transaction: it must not hold a connection.
        boolean right =
                passwords.matches(password, account.map(a -> a.passwordHash).orElse(null));
        Attempt attempt = account.isEmpty()
                ? new Attempt(null, null, "no such account")
                : QuarkusTransaction.requiringNew().call(() -> decide(account.get().id, right));
        if (attempt.secret() == null) {
            limit.countFailure();
            witness.refused(ACTION, name, attempt.reason());
            throw refusal();
        }
        return new Begun(attempt.account(), attempt.secret());
    }

    /** Whether it is the account's password. Wrong ones count towards the lock, also here. */
    boolean confirms(Long id, String password) {
        Account held = QuarkusTransaction.requiringNew().call(() -> accounts.findById(id));
        boolean right = passwords.matches(password, held.passwordHash);
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = accounts.locked(id);
            if (!right) {
                countFailure(account, clock.instant());
            }
            return right && !account.isLockedAt(clock.instant());
        });
    }

    private Attempt decide(Long id, boolean right) {
        Account account = accounts.locked(id);
        Instant now = clock.instant();
        if (account.disabled) {
            return new Attempt(account, null, "account disabled");
        }
        if (account.isLockedAt(now)) {
            return new Attempt(account, null, "account locked until " + account.lockedUntil);
        }
        if (!right) {
            return new Attempt(account, null, countFailure(account, now));
        }
        account.failedAttempts = 0;
        account.lockedUntil = null;
        String secret = sessions.open(account);
        witness.didAs(account.name, ACTION, account.name, "");
        return new Attempt(account, secret, null);
    }

    private String countFailure(Account account, Instant now) {
        account.failedAttempts++;
        if (account.failedAttempts < config.failuresUntilLocked()) {
            return "wrong password, %d in a row".formatted(account.failedAttempts);
        }
        account.failedAttempts = 0;
        account.lockedUntil = now.plus(config.lockedFor());
        return "wrong password, account locked until " + account.lockedUntil;
    }

    private ProblemException refusal() {
        int failures = config.failuresUntilLocked();
        long minutes = config.lockedFor().toMinutes();
        return new ProblemException(
                ProblemKind.UNAUTHENTICATED,
                Words.of(
                        "账户名或密码不正确，或账户已停用。连续输错 %d 次后账户锁定 %d 分钟，其间正确的密码也不能登录。".formatted(failures, minutes),
                        "Name or password is wrong, or the account is disabled. After %d wrong passwords in a row an account is locked for %d minutes, also for the right one."
                                .formatted(failures, minutes)));
    }
}
