package org.indicatordashboard.extraction.outline;

/**
 * A heading and what follows it.
 *
 * @param start first char of the heading
 * @param level 1 is the highest
 * @param parent the section it belongs to, or null
 */
public record TextSection(int start, int level, String title, TextSection parent) {}
