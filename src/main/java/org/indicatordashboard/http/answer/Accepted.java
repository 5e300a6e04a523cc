package org.indicatordashboard.http.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MediaType;

import org.indicatordashboard.http.problem.HttpRefusals;
import org.indicatordashboard.http.problem.ProblemException;

/**
 * The media types that a request accepts where the answer may be one of the listed formats.
 *
 * @param types most wanted first; empty where the header cannot be read
 */
record Accepted(List<MediaType> types) {

    static Accepted of(String header) {
        try {
            return new Accepted(Stream.of((header == null ? MediaType.WILDCARD : header).split(","))
                    .map(String::trim)
                    .filter(t -> !t.isEmpty())
                    .map(MediaType::valueOf)
                    .sorted(Comparator.comparing(Accepted::quality).reversed())
                    .toList());
        } catch (IllegalArgumentException unreadable) {
            return new Accepted(List.of());
        }
    }

    /**
     * The first of some types among equally wanted ones; empty where the header cannot be read.
     *
     * @throws ProblemException 406 where none of them is wanted
     */
    Optional<String> best(Collection<String> offered) {
        Optional<String> best = types.stream()
                .flatMap(wanted -> offered.stream().filter(type -> wanted.isCompatible(MediaType.valueOf(type))))
                .findFirst();
        if (best.isEmpty() && !types.isEmpty()) {
            throw HttpRefusals.ofStatus(406);
        }
        return best;
    }

    private static double quality(MediaType type) {
        return Double.parseDouble(type.getParameters().getOrDefault("q", "1"));
    }
}
