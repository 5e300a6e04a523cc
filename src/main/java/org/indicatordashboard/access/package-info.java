/** Who may do what: accounts and roles, sign-in, sessions and API tokens; every write and refusal goes to the audit trail. */
package org.indicatordashboard.access;
