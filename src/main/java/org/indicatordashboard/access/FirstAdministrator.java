package org.indicatordashboard.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.indicatordashboard.access.audit.AuditTrail;
import org.indicatordashboard.access.audit.Deed;
import org.indicatordashboard.access.audit.Outcome;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.EndOfStart;
import org.indicatordashboard.http.problem.ProblemException;

/** Makes the first administrator at start, from the environment, or prints the one-time link that makes it. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    @Inject
    FirstAdministratorConfig config;

    @Inject
    Accounts accounts;

    @Inject
    Organisation organisation;

    @Inject
    SetupCodes codes;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    void atStart(@Observes StartupEvent start) {
        if (QuarkusTransaction.requiringNew().call(accounts::countAdministrators) > 0) {
            return;
        }
        if (config.name().isPresent() || config.password().isPresent()) {
            fromEnvironment();
        } else if (organisation.isOn()) {
            codes.withdrawThatOfFirstAdministrator();
        } else {
            LOG.warnf(
                    "还没有管理员，服务只读。请打开此一次性链接创建首位管理员 / no administrator yet, the service is read-only; open this one-time link to make the first: http://localhost:%d%s",
                    port, codes.linkForFirstAdministrator());
        }
    }

    private void fromEnvironment() {
        String name = config.name().orElse(null);
        String password = config.password().orElse(null);
        try {
            ParameterReader reader = new ParameterReader();
            Fields.accountName("DASHBOARD_FIRST_ADMIN_NAME", name, reader);
            rules.check("DASHBOARD_FIRST_ADMIN_PASSWORD", password, name, reader);
            reader.done();
        } catch (ProblemException unusable) {
            throw EndOfStart.refused("没有启动 / Not started: " + unusable.detail());
        }
        String hash = passwords.hash(password);
        QuarkusTransaction.requiringNew()
                .run(() -> make(name, hash).ifPresent(made -> {
                    trail.append(
                            new Deed("(start)", "", "first-administrator", name, Outcome.DONE, "from the environment"));
                    LOG.infof(
                            "made the first administrator %s; its password may be removed from the environment", name);
                }));
    }

    /** Within a transaction; empty where there has been one already. */
    Optional<Account> make(String name, String passwordHash) {
        if (accounts.countAdministrators() > 0) {
            return Optional.empty();
        }
        Account account = accounts.named(name).orElseGet(Account::new);
        account.name = name;
        account.displayName = name;
        account.passwordHash = passwordHash;
        account.roles = Set.of(Role.ADMINISTRATOR);
        account.createdAt = clock.instant();
        accounts.persistAndFlush(account);
        return Optional.of(account);
    }
}
