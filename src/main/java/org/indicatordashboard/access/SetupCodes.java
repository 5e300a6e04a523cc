package org.indicatordashboard.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The door to links that set a password. A new link makes the earlier one void. */
@ApplicationScoped
class SetupCodes implements PanacheRepositoryBase<SetupCode, String> {

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    /** Path and query of a page that makes the first administrator; valid until used or until the next start. */
    @Transactional
    String linkForFirstAdministrator() {
        withdrawThatOfFirstAdministrator();
        return "/setup.html?code=" + issue(new SetupCode());
    }

    /** By criteria, because each start does it until there is an administrator, see {@code LedgerRows}. */
    @Transactional
    void withdrawThatOfFirstAdministrator() {
        CriteriaBuilder is = getEntityManager().getCriteriaBuilder();
        CriteriaDelete<SetupCode> order = is.createCriteriaDelete(SetupCode.class);
        order.where(is.isNull(order.from(SetupCode.class).get("account")));
        getEntityManager().createQuery(order).executeUpdate();
    }

    @Transactional
    String linkFor(Account account) {
        delete("account", account);
        SetupCode code = new SetupCode();
        code.account = account;
        code.expiresAt = clock.instant().plus(config.passwordLinkValid());
        return "/setup.html?code=" + issue(code) + "&name=" + URLEncoder.encode(account.name, StandardCharsets.UTF_8);
    }

    Optional<SetupCode> valid(String secret) {
        return findByIdOptional(Secret.hash(secret))
                .filter(c -> c.expiresAt == null || c.expiresAt.isAfter(clock.instant()));
    }

    /** True for one caller only, however many use the same code at the same time. */
    boolean use(SetupCode code) {
        return delete("secretHash", code.secretHash) == 1;
    }

    private String issue(SetupCode code) {
        String secret = Secret.random();
        code.secretHash = Secret.hash(secret);
        persist(code);
        return secret;
    }
}
