package org.indicatordashboard.file.table;

import java.util.List;

import org.indicatordashboard.language.Words;

/**
 * What the codes of a column mean.
 *
 * @param column key of the column that holds them
 * @param name what the list is a list of
 * @param codes in the order in which they are shown
 */
public record CodeList(String column, Words name, List<Code> codes) {

    public CodeList {
        codes = List.copyOf(codes);
    }

    /** A code and its words. */
    public record Code(String code, Words words) {}
}
