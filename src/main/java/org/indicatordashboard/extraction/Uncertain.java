package org.indicatordashboard.extraction;

/**
 * A part of a recognised text that may read otherwise.
 *
 * @param start first code point of the text without white space
 * @param end code point after the last
 * @param mended whether a character was put right that is often misread
 */
public record Uncertain(int start, int end, boolean mended) {}
