package org.indicatordashboard.assessment;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names the numbers of a reason in an order that is the same on every start, null ones included. */
final class Numbers {

    private Numbers() {}

    /** @param namesAndValues name, value, name, value */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            numbers.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return numbers;
    }
}
