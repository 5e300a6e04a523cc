package org.indicatordashboard.attainment;

import java.math.BigDecimal;

import org.indicatordashboard.attainment.index.Choices;

/**
 * How the index is composed.
 *
 * @param coverage lowest coverage, in percent, at which a composite is given
 */
record Composition(BigDecimal coverage, Choices choices) {}
