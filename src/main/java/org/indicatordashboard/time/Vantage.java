package org.indicatordashboard.time;

import java.time.LocalDate;

/**
 * From where a question looks.
 *
 * @param clocks the two clocks
 * @param version dataset version to answer from; the current one unless a frozen link asks for an earlier one
 */
public record Vantage(AsOf clocks, long version) {

    public LocalDate asOf() {
        return clocks.asOf();
    }

    public LocalDate knownAt() {
        return clocks.knownAt();
    }
}
