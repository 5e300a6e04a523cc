package org.indicatordashboard.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** The identity provider of the organisation: whether it is asked, and what we believe it about a person. */
@ApplicationScoped
class Organisation {

    private static final int LONGEST_NAME = 100;

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean on;

    @Inject
    OrganisationConfig config;

    @Inject
    ReportingUnits units;

    /** Then administrators are whom the provider calls so. */
    boolean isOn() {
        return on;
    }

    /** @throws AuthenticationFailedException where its name could be taken for somebody else's */
    Person person(SecurityIdentity told) {
        // As names of accounts: one person must not be two by writing the name in capitals.
        String name = told.getPrincipal().getName().strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.startsWith("(") || name.length() > LONGEST_NAME || !Fields.isPlain(name)) {
            throw refusal(Words.of(
                    "单位账户的用户名不可用：须为 1 到 %d 个字符，不以括号开头。".formatted(LONGEST_NAME),
                    "The user name of the organisation's account cannot be used: it needs 1 to %d characters and must not begin with a bracket."
                            .formatted(LONGEST_NAME)));
        }
        Set<Role> roles = roles(told.getRoles());
        return told.getPrincipal() instanceof JsonWebToken token
                ? new Person(name, displayName(token, name), roles, unitsIn(token))
                : new Person(name, name, roles, Set.of());
    }

    /** Other groups mean nothing here. */
    private Set<Role> roles(Set<String> groups) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (groups.contains(role.code())
                    || config.groups().getOrDefault(role, List.of()).stream().anyMatch(groups::contains)) {
                roles.add(role);
            }
        }
        return roles;
    }

    static AuthenticationFailedException refusal(Words why) {
        return new AuthenticationFailedException(new ProblemException(ProblemKind.UNAUTHENTICATED, why));
    }

    private static String displayName(JsonWebToken token, String otherwise) {
        String name = token.getClaim("name");
        return name == null || name.isBlank() || name.length() > LONGEST_NAME || !Fields.isPlain(name)
                ? otherwise
                : name.strip();
    }

    /** Those that the dataset knows; a provider may name more, such as units of other services. */
    private Set<String> unitsIn(JsonWebToken token) {
        Object claim = token.getClaim(config.unitsClaim());
        Stream<?> values = claim instanceof Collection<?> several ? several.stream() : Stream.ofNullable(claim);
        Set<String> named = new TreeSet<>();
        values.map(v -> v instanceof JsonString s ? s.getString() : v.toString())
                .forEach(named::add);
        named.retainAll(units.names());
        return named;
    }
}
