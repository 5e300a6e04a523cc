package org.indicatordashboard.diagnosis.arithmetic;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.time.Period;

/**
 * A printed number that a term stands for.
 *
 * @param id of the observation or the target
 * @param period of an observation, null for a target
 * @param figure with a number
 */
public record Reading(String id, Period period, Figure figure) {}
