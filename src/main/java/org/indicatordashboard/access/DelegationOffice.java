package org.indicatordashboard.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Where people name who stands in for them, and administrators for others. */
@ApplicationScoped
class DelegationOffice {

    private static final Words DELEGATION = Words.of("代理", "delegation");

    @Inject
    Delegations delegations;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    AuditRecorder witness;

    @Inject
    Clock clock;

    /** One's own; all of them for an administrator. */
    @Transactional
    List<DelegationView> list() {
        Account self = caller.accountInPerson();
        List<Delegation> seen =
                self.roles.contains(Role.ADMINISTRATOR) ? delegations.everybodys() : delegations.of(self.name);
        return seen.stream().map(this::view).toList();
    }

    @Transactional
    DelegationView make(NewDelegation sent, ParameterReader reader) {
        Account self = caller.accountInPerson();
        String principal = sent.principal() == null ? self.name : sent.principal();
        LocalDate today = LocalDate.now(clock);
        LocalDate from = reader.date("startsOn", sent.startsOn(), today);
        LocalDate until = reader.date("endsOn", sent.endsOn(), from);
        if (!principal.equals(self.name) && !self.roles.contains(Role.ADMINISTRATOR)) {
            throw forbidden();
        }
        if (until.isBefore(from) || until.isBefore(today) || until.isAfter(from.plusYears(1))) {
            reader.refuse(
                    "endsOn",
                    Words.of(
                            "末日不早于首日和今天，期限最长一年。",
                            "The last day is not before the first one and today; a year at most."));
        }
        if (known(principal).filter(DelegationOffice::hasSomethingToLend).isEmpty()) {
            reader.refuse(
                    "principal",
                    Words.of("只有报送员和审核员可以请人代理。", "Only reporters and reviewers have something to be stood in for."));
        }
        if (known(sent.deputy()).isEmpty() || principal.equals(sent.deputy())) {
            reader.refuse("deputy", Words.of("请填写另一个可用账户的账户名。", "Give the name of another account that may sign in."));
        }
        reader.done();
        Delegation delegation = new Delegation();
        delegation.principal = principal;
        delegation.deputy = sent.deputy();
        delegation.startsOn = from;
        delegation.endsOn = until;
        delegation.madeBy = self.name;
        delegation.madeAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        delegations.persistAndFlush(delegation);
        witness.did("delegate", principal, "%s stands in from %s until %s".formatted(sent.deputy(), from, until));
        return view(delegation);
    }

    /** By either of the two, or an administrator. */
    @Transactional
    void end(long id) {
        Account self = caller.accountInPerson();
        Delegation delegation = delegations
                .findByIdOptional(id)
                .filter(d -> self.roles.contains(Role.ADMINISTRATOR)
                        || Set.of(d.principal, d.deputy).contains(self.name))
                .orElseThrow(() -> ProblemException.notFound(DELEGATION, Long.toString(id), "/api/v1/delegations"));
        if (delegation.endedAt == null) {
            delegation.endedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            delegation.endedBy = self.name;
        }
        witness.did("end-delegation", delegation.principal, "of " + delegation.deputy);
    }

    private static boolean hasSomethingToLend(Account account) {
        return account.roles.contains(Role.REPORTER) || account.roles.contains(Role.REVIEWER);
    }

    private Optional<Account> known(String name) {
        return Optional.ofNullable(name).flatMap(accounts::named).filter(a -> !a.disabled);
    }

    private DelegationView view(Delegation delegation) {
        return DelegationView.of(delegation, LocalDate.now(clock));
    }

    private static ProblemException forbidden() {
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                Words.of("只能请人代理自己；管理员可以为他人指定。", "One names a deputy for oneself; administrators do for others."));
    }
}
