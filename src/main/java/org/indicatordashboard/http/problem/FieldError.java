package org.indicatordashboard.http.problem;

import org.indicatordashboard.language.Words;

/**
 * What is wrong with one input.
 *
 * @param field name of the parameter, body member or file column
 * @param message what is wrong and what is allowed
 */
public record FieldError(String field, Words message) {}
