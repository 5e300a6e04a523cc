package org.indicatordashboard.extraction.exclusion;

/**
 * A number that was seen and is not proposed.
 *
 * @param start first char of the reading
 * @param end char after the last
 */
public record LeftAlone(int start, int end, Reason reason) {}
