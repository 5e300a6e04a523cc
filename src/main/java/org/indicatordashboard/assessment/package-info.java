/** What follows for a target at a date, by rule set: pure functions, every number and rule kept. */
package org.indicatordashboard.assessment;
