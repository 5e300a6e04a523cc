package org.indicatordashboard.reporting.round;

/**
 * One filled row of a workbook.
 *
 * @param number of the row as the spreadsheet shows it
 * @param name of the target as it stands there
 */
record SheetRow(int number, String name, CheckedRow checked) {}
