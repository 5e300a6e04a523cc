/** Findings put to a responsible unit as a question, which the unit sees in its round. */
package org.indicatordashboard.reporting.question;
