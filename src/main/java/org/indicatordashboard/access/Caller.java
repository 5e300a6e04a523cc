package org.indicatordashboard.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** Who makes the present request, and from where. */
@RequestScoped
public class Caller {

    static final String ANONYMOUS = "(anonymous)";

    /** Sent a session or token that is none. */
    static final String UNKNOWN = "(unknown)";

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    RoutingContext context;

    @Inject
    Accounts accounts;

    /** Account name; words in brackets where the caller has no account. */
    public String name() {
        try {
            return isAnonymous() ? ANONYMOUS : identity().getPrincipal().getName();
        } catch (AuthenticationFailedException | AuthenticationCompletionException | OIDCException notWhoHeSays) {
            return UNKNOWN;
        }
    }

    public boolean isAnonymous() {
        return identity().isAnonymous();
    }

    public boolean has(Role role) {
        return identity().hasRole(role.code());
    }

    public Set<String> roles() {
        return identity().getRoles();
    }

    /** Responsible units whose reports the caller may write; empty for everybody but reporters. */
    public Set<String> units() {
        Set<String> units = identity().getAttribute(Identities.UNITS);
        return units == null ? Set.of() : units;
    }

    /**
     * For whom the caller acts who is not allowed to do it as oneself.
     *
     * @param unit whose reports it is about, where the role is that of a reporter
     */
    public Optional<String> actsFor(Role role, String unit) {
        List<StandIn> standIns = identity().getAttribute(Identities.STAND_INS);
        if (standIns == null
                || account().filter(a -> mayAsOneself(a, role, unit)).isPresent()) {
            return Optional.empty();
        }
        return standIns.stream()
                .filter(s -> s.roles().contains(role)
                        && (role != Role.REPORTER || s.units().contains(unit)))
                .map(StandIn::name)
                .findFirst();
    }

    private static boolean mayAsOneself(Account account, Role role, String unit) {
        return account.roles.contains(role) && (role != Role.REPORTER || account.units.contains(unit));
    }

    /** Account names of those whom the caller stands in for today. */
    Set<String> standsInFor() {
        List<StandIn> standIns = identity().getAttribute(Identities.STAND_INS);
        return standIns == null
                ? Set.of()
                : standIns.stream().map(StandIn::name).collect(Collectors.toSet());
    }

    public String address() {
        SocketAddress peer = context.request().remoteAddress();
        return peer == null || peer.hostAddress() == null ? "(unknown)" : peer.hostAddress();
    }

    /** Empty for whoever does not come with the organisation's account. */
    Optional<Person> person() {
        return Optional.ofNullable(identity().getAttribute(Identities.PERSON));
    }

    /** The caller's local account; empty for a person of the organisation, the editor token and this machine. */
    Optional<Account> account() {
        Long id = identity().getAttribute(Identities.ACCOUNT_ID);
        return accounts.findByIdOptional(id == null ? -1L : id);
    }

    /** The local account of somebody who has signed in with its password, as tokens must not beget tokens. */
    Account accountInPerson() {
        if (Boolean.TRUE.equals(identity().getAttribute(Identities.BY_SESSION))) {
            return account().orElseThrow(Caller::notInPerson);
        }
        throw notInPerson();
    }

    private static ProblemException notInPerson() {
        return new ProblemException(
                ProblemKind.FORBIDDEN,
                Words.of(
                        "此操作只对用本服务账户和密码登录的人开放，令牌不能代替。",
                        "Only someone signed in here with name and password may do this; a token will not do."));
    }

    private SecurityIdentity identity() {
        return association.getIdentity();
    }
}
