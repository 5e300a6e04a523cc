package org.indicatordashboard.time;

import java.time.LocalDate;

/**
 * The two clocks of a question, never mixed.
 *
 * @param asOf about the world: an observation counts when its period has ended by this day
 * @param knownAt about knowledge: a document counts when it was known by this day
 */
public record AsOf(LocalDate asOf, LocalDate knownAt) {}
