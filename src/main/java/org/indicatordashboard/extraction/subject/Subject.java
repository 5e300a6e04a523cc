package org.indicatordashboard.extraction.subject;

/**
 * What a figure is about, in its parts.
 *
 * @param measure what is measured or counted: 地区生产总值; empty where no words stand near
 * @param movement words of the rise or fall: 同比增长; null when the figure is a level
 * @param scope place or group that it is said of: 全市; null where the text names none
 */
public record Subject(String measure, String movement, String scope) {}
