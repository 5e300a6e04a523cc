package org.indicatordashboard.access;

/** The codes of {@link Role} as constants, for {@code @RolesAllowed}. */
public final class RoleName {

    public static final String REPORTER = "reporter";
    public static final String REVIEWER = "reviewer";
    public static final String EDITOR = "editor";
    public static final String ADMINISTRATOR = "administrator";

    private RoleName() {}
}
