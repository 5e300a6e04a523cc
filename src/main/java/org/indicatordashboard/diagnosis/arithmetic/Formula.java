package org.indicatordashboard.diagnosis.arithmetic;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A check as it is computed.
 *
 * @param id of the check
 * @param unit of the result
 * @param relation how the result must stand to {@code to}; null where there is nothing to hold it against
 * @param match whether a term must be of the same period, or may be the latest before
 * @param yearBefore whether the result speaks of the year before that of its terms
 * @param regions only these; empty for all that have the values
 */
public record Formula(
        String id,
        Operation operation,
        List<Term> of,
        List<Term> by,
        String unit,
        Relation relation,
        Term to,
        Match match,
        boolean yearBefore,
        List<String> regions) {

    /** How the periods of terms must go together. */
    public enum Match implements org.indicatordashboard.language.Coded {
        SAME,
        LATEST
    }

    /** All that it speaks of. */
    public Stream<Term> terms() {
        return Stream.of(of.stream(), by.stream(), Stream.ofNullable(to)).flatMap(s -> s);
    }

    /** Ids of the checks whose results it computes with. */
    public Stream<String> needs() {
        return terms().map(t -> t instanceof Term.Derived derived ? derived.check() : null)
                .filter(Objects::nonNull);
    }

    boolean takes(String region) {
        return regions.isEmpty() || regions.contains(region);
    }
}
