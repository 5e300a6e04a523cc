package org.indicatordashboard.access;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/**
 * Hashes passwords with Argon2id at OWASP's first recommendation: 19 MiB, 2 passes, 1 lane. Only a few are checked at a
 * time, because each check is dear on purpose: a flood of sign-ins must not take the memory of the readers.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore checks;

    private volatile String hashOfNobody;

    @Inject
    Passwords(AccessConfig config) {
        checks = new Semaphore(config.passwordChecks(), true);
    }

    String hash(String password) {
        return inTurn(() -> Password.hash(password)
                .addRandomSalt(SALT_BYTES)
                .with(Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID))
                .getResult());
    }

    /**
     * Takes as long where there is no such account or no password, so that the time does not tell which names exist.
     *
     * @param hash null where there is none
     */
    boolean matches(String password, String hash) {
        String against = hash == null ? hashOfNobody() : hash;
        boolean same =
                inTurn(() -> Password.check(password, against).with(Argon2Function.getInstanceFromHash(against)));
        return same && hash != null;
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = hash(Secret.random());
        }
        return hashOfNobody;
    }

    private <T> T inTurn(Supplier<T> check) {
        try {
            if (!checks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(
                        ProblemKind.TOO_MANY_REQUESTS,
                        Words.of("同时登录的人太多，请稍后再试。", "Too many sign-ins at the same time. Try again in a moment."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to check a password", e);
        }
        try {
            return check.get();
        } finally {
            checks.release();
        }
    }
}
