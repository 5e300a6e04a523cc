package org.indicatordashboard.assessment;

import java.math.BigDecimal;

import org.indicatordashboard.figure.Tolerance;

/**
 * A rule set with its thresholds.
 *
 * @param name how assessments name it
 * @param onTrack lowest gap, in points, that is on track; -5
 * @param behind lowest gap, in points, that is behind rather than far behind; -20
 * @param tolerance how far 左右 and 近 reach
 */
public record Rules(String name, BigDecimal onTrack, BigDecimal behind, Tolerance tolerance) {

    public static final Rules STANDARD =
            new Rules("2026-1", BigDecimal.valueOf(-5), BigDecimal.valueOf(-20), Tolerance.DEFAULT);
}
