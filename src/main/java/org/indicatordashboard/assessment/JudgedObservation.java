package org.indicatordashboard.assessment;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.Period;

/**
 * The part of an observation that is judged.
 *
 * @param id the observation's id
 */
public record JudgedObservation(String id, Period period, Figure figure) {}
