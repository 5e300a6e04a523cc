package org.indicatordashboard.access;

import java.util.Set;

/**
 * Somebody who has no account here but one of the organisation.
 *
 * @param name the provider's user name, lower case; what the audit trail calls the person
 * @param units responsible units a reporter reports for
 */
record Person(String name, String displayName, Set<Role> roles, Set<String> units) {}
