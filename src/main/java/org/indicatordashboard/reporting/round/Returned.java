package org.indicatordashboard.reporting.round;

import java.util.List;

/**
 * That rows came back to a unit.
 *
 * @param month 2024-03
 * @param submission its id
 * @param targets of the rows
 * @param reason in the reviewer's words
 */
public record Returned(String unit, String month, long submission, List<String> targets, String reason) {}
