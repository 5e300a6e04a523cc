package org.indicatordashboard.extraction.table;

/**
 * The cell of a table that holds a figure.
 *
 * @param row what its row is called; may be empty
 * @param column what its column is called, heads above one another joined; may be empty
 */
public record CellPlace(String row, String column) {}
