package org.indicatordashboard.extraction.subject;

/**
 * An indicator of the catalogue, to suggest from.
 *
 * @param unit as in a figure: 个, %, 亿元; null when any will do
 */
public record KnownIndicator(String code, String name, String unit) {}
