package org.indicatordashboard.assessment;

import java.math.BigDecimal;

/**
 * What was found about a target of which something is visible.
 *
 * @param last where it stood last
 * @param completion percent, null where it says nothing
 * @param elapsed percent of the time, null without a due date
 * @param gap completion minus elapsed, in points, from the lower end; null where either is unknown
 */
record TargetPosition(
        Standing last, Verdict verdict, Share completion, BigDecimal elapsed, BigDecimal gap, Status status) {}
