package org.indicatordashboard.file.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.indicatordashboard.language.Coded;
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

    /** All constants of an enumeration. */
    public static <E extends Coded> CodeList of(String column, Words name, E[] all, Function<E, Words> words) {
        return new CodeList(
                column,
                name,
                Arrays.stream(all).map(e -> new Code(e.code(), words.apply(e))).toList());
    }

    /** A code and its words. */
    public record Code(String code, Words words) {}
}
