package org.indicatordashboard.extraction;

import org.indicatordashboard.extraction.exclusion.Reason;

/**
 * A number that was seen and is not proposed, so that nothing is dropped in silence.
 *
 * @param start first code point of the text with all white space removed, from 0
 * @param end code point after the last
 */
public record LeftAloneNumber(int start, int end, String asPrinted, Reason reason) {}
