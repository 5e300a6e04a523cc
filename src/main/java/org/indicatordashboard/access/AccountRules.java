package org.indicatordashboard.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** What an account must be; refuses into the reader. */
@ApplicationScoped
class AccountRules {

    static final int LONGEST_DISPLAY_NAME = 100;

    @Inject
    ReportingUnits units;

    @Inject
    Accounts accounts;

    @Inject
    Organisation organisation;

    Set<Role> roles(Collection<String> sent, ParameterReader reader) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : Fields.words(sent)) {
            reader.one("roles", code, Role.codes(), Role::ofCode).ifPresent(roles::add);
        }
        return roles;
    }

    Set<String> units(Collection<String> sent, ParameterReader reader) {
        return reader.several("units", List.copyOf(Fields.words(sent)), units.names(), "/api/v1/responsible-units");
    }

    /** A reporter of no unit could do nothing, and nobody would see why. */
    void checkUnitsOfReporter(Set<Role> roles, Set<String> units, ParameterReader reader) {
        if (roles.contains(Role.REPORTER) && units.isEmpty()) {
            reader.refuse(
                    "units",
                    Words.of(
                            "报送员至少要有一个责任单位，见 /api/v1/responsible-units。",
                            "A reporter needs at least one responsible unit, see /api/v1/responsible-units."));
        }
    }

    /** @throws ProblemException where the change leaves nobody to administrate */
    void checkAdministratorRemains() {
        accounts.flush();
        if (!organisation.isOn() && accounts.countAdministrators() == 0) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    Words.of(
                            "这是最后一位管理员，不能停用或取消其角色。请先把管理员角色授予另一账户。",
                            "This is the last administrator; it can neither be disabled nor lose the role. Grant the role to another account first."));
        }
    }
}
