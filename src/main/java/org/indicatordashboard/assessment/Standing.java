package org.indicatordashboard.assessment;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.figure.Interval;

/**
 * What had been reached by the end of a period.
 *
 * @param end last day of the period
 * @param value every value it may have been
 * @param from the readings it rests on: one, or for a flow all that were added up
 */
record Standing(LocalDate end, Interval value, List<JudgedObservation> from) {}
