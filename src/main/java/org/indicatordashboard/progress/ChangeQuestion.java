package org.indicatordashboard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.AsOf;
import org.indicatordashboard.time.Vantage;

/**
 * Two points of view that are laid side by side: two days of the world, two of knowledge, two dataset versions.
 *
 * @param from the earlier one
 * @param to the later one
 */
record ChangeQuestion(Vantage from, Vantage to, TargetQuestion targets) {

    /** Reads it off a request. */
    @ApplicationScoped
    static class Reader {

        @Inject
        TargetQuestionReader questions;

        /** @param to what asOf, knownAt and datasetVersion say */
        ChangeQuestion read(ChangeFilter filter, Vantage to, ParameterReader reader) {
            boolean unsaid = filter.fromAsOf == null && filter.fromKnownAt == null && filter.fromVersion == null;
            int back = unsaid ? 1 : 0;
            Vantage from = new Vantage(
                    new AsOf(
                            reader.date("fromAsOf", filter.fromAsOf, to.asOf().minusMonths(back)),
                            reader.date(
                                    "fromKnownAt",
                                    filter.fromKnownAt,
                                    to.knownAt().minusMonths(back))),
                    reader.number("fromVersion", filter.fromVersion, 1, to.version(), to.version()));
            if (from.asOf().isAfter(to.asOf()) || from.knownAt().isAfter(to.knownAt())) {
                reader.refuse(
                        "fromAsOf", Words.of("起点晚于终点，请对调。", "The first point lies after the second. Exchange them."));
            }
            return new ChangeQuestion(from, to, questions.read(filter, to, reader));
        }
    }
}
