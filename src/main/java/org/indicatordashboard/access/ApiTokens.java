package org.indicatordashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** The door to API tokens. */
@ApplicationScoped
class ApiTokens implements PanacheRepositoryBase<ApiToken, String> {

    /** Tells our tokens from those of an identity provider, and lets scanners find a leaked one. */
    static final String PREFIX = "idt_";

    private static final int ID_BYTES = 9;

    @Inject
    Clock clock;

    /**
     * A token as it is made.
     *
     * @param secret shown to the owner now and never again
     */
    record Made(ApiToken token, String secret) {}

    @Transactional
    Made make(Account owner, String name, Duration valid) {
        String secret = PREFIX + Secret.random();
        ApiToken token = new ApiToken();
        token.id = Secret.random(ID_BYTES);
        token.account = owner;
        token.name = name;
        token.secretHash = Secret.hash(secret);
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(valid);
        persist(token);
        return new Made(token, secret);
    }

    List<ApiToken> of(Account owner) {
        return list("account", Sort.by("createdAt").and("id"), owner);
    }

    Optional<ApiToken> withId(String id) {
        return Fields.isPlain(id) ? findByIdOptional(id) : Optional.empty();
    }

    /** Whose it is; empty where it has expired, is revoked or its owner disabled. */
    @Transactional
    Optional<Account> holder(String secret) {
        Instant now = clock.instant();
        return find("secretHash", Secret.hash(secret))
                .firstResultOptional()
                .filter(t -> t.revokedAt == null && t.expiresAt.isAfter(now) && !t.account.disabled)
                .map(t -> t.account);
    }

    /** Whoever knew the old password may have made one. */
    @Transactional
    void revokeAll(Account owner) {
        update("revokedAt = ?1 where account = ?2 and revokedAt is null", clock.instant(), owner);
    }

    void revoke(ApiToken token) {
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
        }
    }
}
