package org.indicatordashboard.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;

/** The door to accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepository<Account> {

    @Inject
    Organisation organisation;

    /** Once true it stays so: the last administrator can neither be disabled nor lose the role. */
    private volatile boolean administratorSeen;

    public Optional<Account> named(String name) {
        return Fields.isPlain(name) ? find("name", name).firstResultOptional() : Optional.empty();
    }

    public List<Account> byName() {
        return listAll(Sort.by("name"));
    }

    /** The account, locked until the transaction ends, as it is in the database now. */
    Account locked(Long id) {
        Account account = findById(id, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** Whether somebody signs in with the name, or may once more. */
    @Transactional
    boolean isInUse(String name) {
        return named(name).filter(a -> !a.disabled).isPresent();
    }

    /** Until there is one, the service is read-only except for editors on this machine. */
    @Transactional
    public boolean hasAdministrator() {
        if (organisation.isOn()) {
            return true;
        }
        if (!administratorSeen) {
            administratorSeen = countAdministrators() > 0;
        }
        return administratorSeen;
    }

    /** Those who can really act: enabled ones. By criteria, because each start asks it, see {@code LedgerRows}. */
    long countAdministrators() {
        CriteriaBuilder is = getEntityManager().getCriteriaBuilder();
        CriteriaQuery<Long> question = is.createQuery(Long.class);
        Root<Account> account = question.from(Account.class);
        question.select(is.count(account))
                .where(
                        is.isFalse(account.get("disabled")),
                        is.isMember(Role.ADMINISTRATOR, account.<Set<Role>>get("roles")));
        return getEntityManager().createQuery(question).getSingleResult();
    }
}
