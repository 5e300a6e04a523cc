package org.indicatordashboard.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an account may do beyond reading. Roles are independent: none contains another. */
public enum Role {
    /** Reports for its responsible units. */
    REPORTER(RoleName.REPORTER),
    /** Approves or returns what others reported. */
    REVIEWER(RoleName.REVIEWER),
    /** Imports documents and changes the dataset. */
    EDITOR(RoleName.EDITOR),
    /** Manages accounts and reads the audit trail. */
    ADMINISTRATOR(RoleName.ADMINISTRATOR);

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Role::code).toList();
    }

    /** Those of the codes that are roles here; the others are ignored. */
    static Set<Role> among(Collection<String> codes) {
        return Arrays.stream(values()).filter(r -> codes.contains(r.code)).collect(Collectors.toUnmodifiableSet());
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
