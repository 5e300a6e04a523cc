package org.indicatordashboard.access;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/**
 * Name and password against a session. One answer and one duration for a wrong name, a wrong password and a
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
    SignInDelay delay;

    @Inject
    KnownDevice devices;

    @Inject
    RoutingContext context;

    @Inject
    AuditRecorder witness;

    @Inject
    AccessConfig config;

    /**
     * What came of one attempt.
     *
     * @param secret of the session, null where refused
     * @param reason for the audit trail, null where signed in
     */
    private record Attempt(Account account, String secret, String reason) {}

    /**
     * A session as it begins.
     *
     * @param isKnown whether the browser was known before
     */
    record Begun(Account account, String secret, boolean isKnown) {}

    /**
     * @param device cookie of {@link KnownDevice}, null for none
     * @throws ProblemException where name and password do not open a session, or one has to wait
     */
    Begun begin(String typedName, String password, String device) {
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.named(name));
        Optional<String> known = account.flatMap(a -> devices.of(device, a));
        String lane = known.map(d -> "device " + d).orElseGet(() -> lane(name));
        if (known.isEmpty()) {
            limit.check();
        }
        delay.check(lane);
        // The dear part is done outside any transaction: it must not hold a connection.
        boolean right =
                passwords.matches(password, account.map(a -> a.passwordHash).orElse(null));
        if (!right) {
            String count = delay.countFailure(lane);
            return refuse(name, account.isEmpty() ? "no such account" : count, known.isPresent());
        }
        Attempt attempt = QuarkusTransaction.requiringNew().call(() -> open(account.orElseThrow().id));
        if (attempt.secret() == null) {
            return refuse(name, attempt.reason(), known.isPresent());
        }
        delay.forget(lane);
        return new Begun(attempt.account(), attempt.secret(), known.isPresent());
    }

    /** Whether it is the account's password. Wrong ones make wait, also here: a stolen session must not help to guess. */
    boolean confirms(Long id, String password) {
        Account held = QuarkusTransaction.requiringNew().call(() -> accounts.findById(id));
        String lane = "confirming " + lane(held.name);
        delay.check(lane);
        boolean right = passwords.matches(password, held.passwordHash);
        if (right) {
            delay.forget(lane);
        } else {
            delay.countFailure(lane);
        }
        return right;
    }

    /** Behind a proxy of which the operator has said nothing, everybody comes from one address. */
    private String lane(String name) {
        return name + " from " + Sender.of(context.request()).orElse("?");
    }

    private Begun refuse(String name, String reason, boolean isKnown) {
        if (!isKnown) {
            limit.countFailure();
        }
        witness.refused(ACTION, name, reason);
        throw refusal();
    }

    private Attempt open(Long id) {
        Account account = accounts.locked(id);
        if (account.disabled) {
            return new Attempt(account, null, "account disabled");
        }
        String secret = sessions.open(account);
        witness.didAs(account.name, ACTION, account.name, "");
        return new Attempt(account, secret, null);
    }

    private ProblemException refusal() {
        int failures = config.failuresUntilLocked();
        return new ProblemException(
                ProblemKind.UNAUTHENTICATED,
                Words.of(
                        "账户名或密码不正确，或账户已停用。连续输错 %d 次后须等待，等待时间逐次加倍。".formatted(failures),
                        "Name or password is wrong, or the account is disabled. After %d wrong passwords in a row one has to wait, longer each time."
                                .formatted(failures)));
    }
}
