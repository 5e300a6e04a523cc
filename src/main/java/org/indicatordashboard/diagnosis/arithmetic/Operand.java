package org.indicatordashboard.diagnosis.arithmetic;

/**
 * A term with its number.
 *
 * @param reading the printed number, null for a constant and a derived value
 * @param derived the result of another check, null for the others
 */
public record Operand(Term term, Reading reading, Computed derived, Quantity quantity) {}
