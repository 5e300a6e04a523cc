package org.indicatordashboard.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The part of a milestone that is judged: a value that the plan wants to have reached on the way.
 *
 * @param value in the target's unit
 */
public record Waypoint(LocalDate dueOn, BigDecimal value) {}
