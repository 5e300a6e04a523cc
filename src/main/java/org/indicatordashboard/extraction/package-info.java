/** Reads official Chinese text and proposes the figures in it, with their place, value, unit, kind and period: pure, and linear in the text. */
package org.indicatordashboard.extraction;
