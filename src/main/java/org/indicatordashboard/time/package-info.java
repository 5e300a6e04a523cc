/** Periods of official statistics, the two clocks of a question (about when, known when), and the service's clock. */
package org.indicatordashboard.time;
