package org.indicatordashboard.http.answer;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a list is asked for beside its filters, as sent.
 *
 * @param sort names by which it is put in order, a minus before one that falls; empty for the list's own order
 * @param fields names that are shown of each item; empty for all
 */
public record ListShape(List<String> sort, List<String> fields) {

    private static final String FALLING = "-";

    static final ListShape PLAIN = new ListShape(List.of(), List.of());

    static ListShape of(String sort, String fields) {
        return new ListShape(names(sort), names(fields));
    }

    static boolean isFalling(String key) {
        return key.startsWith(FALLING);
    }

    static String name(String key) {
        return isFalling(key) ? key.substring(FALLING.length()) : key;
    }

    /** What says nothing comes last, whichever way the order goes. */
    static <T> Comparator<T> directed(String key, Comparator<T> rising, Predicate<T> isSilent) {
        Comparator<T> order = isFalling(key) ? rising.reversed() : rising;
        return (a, b) -> {
            boolean left = isSilent.test(a);
            boolean right = isSilent.test(b);
            return left || right ? Boolean.compare(left, right) : order.compare(a, b);
        };
    }

    private static List<String> names(String list) {
        return list == null
                ? List.of()
                : Stream.of(list.split(",", -1)).map(String::strip).toList();
    }
}
