package org.indicatordashboard.assistant;

import java.time.LocalDate;

import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Vantage;

/**
 * What leaves in one call.
 *
 * @param said the answer in a sentence, both languages
 * @param silence nothing was reported or printed; it is told as that, and nothing stands in for it
 * @param asOf about the world
 * @param knownAt about knowledge
 * @param datasetVersion from which it is answered
 * @param verification under which the values can be checked later; null where none leaves
 * @param page where people see the same; null for none
 * @param found what was asked for
 */
record Answer(
        Words said,
        boolean silence,
        LocalDate asOf,
        LocalDate knownAt,
        long datasetVersion,
        Verification verification,
        String page,
        Object found) {

    /**
     * @param code that GET /verifications knows
     * @param page where people enter it
     * @param frozen path and query that answer the same for ever
     */
    record Verification(String code, String page, String frozen) {}

    static Answer of(Words said, Vantage vantage, Verification verification, String page, Object found) {
        return new Answer(said, false, vantage.asOf(), vantage.knownAt(), vantage.version(), verification, page, found);
    }

    static Answer ofSilence(Words said, Vantage vantage, Verification verification, String page, Object found) {
        return new Answer(said, true, vantage.asOf(), vantage.knownAt(), vantage.version(), verification, page, found);
    }
}
