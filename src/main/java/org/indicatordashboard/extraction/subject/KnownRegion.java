package org.indicatordashboard.extraction.subject;

/**
 * A region of the catalogue, to suggest from.
 *
 * @param name in Chinese: 普陀区
 */
public record KnownRegion(String code, String name) {}
