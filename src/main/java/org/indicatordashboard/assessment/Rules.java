package org.indicatordashboard.assessment;

import java.math.BigDecimal;

import org.indicatordashboard.figure.Tolerance;

/**
 * A rule set with its thresholds.
 *
 * @param name how assessments name it, and which edition judges
 * @param onTrack lowest gap, in points, that is on track; -5
 * @param behind lowest gap, in points, that is behind rather than far behind; -20
 * @param tolerance how far 左右 and 近 reach
 * @param staleAfter days after which a value that does not satisfy says nothing of the pace any more; 183
 */
public record Rules(RuleSetName name, BigDecimal onTrack, BigDecimal behind, Tolerance tolerance, int staleAfter) {

    public static final Rules STANDARD = new Rules(
            RuleSetName.of(RuleEdition.SECOND.code()),
            BigDecimal.valueOf(-5),
            BigDecimal.valueOf(-20),
            Tolerance.DEFAULT,
            183);

    /** The same thresholds under another edition. */
    public Rules under(RuleEdition edition) {
        return edition == name.edition()
                ? this
                : new Rules(RuleSetName.of(edition.code()), onTrack, behind, tolerance, staleAfter);
    }

    boolean isFirst() {
        return name.edition() == RuleEdition.FIRST;
    }
}
