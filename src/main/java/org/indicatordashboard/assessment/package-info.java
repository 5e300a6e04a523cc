/** What follows for a target at a date, by rule set 2026-1: pure functions, every number and rule kept. */
package org.indicatordashboard.assessment;
