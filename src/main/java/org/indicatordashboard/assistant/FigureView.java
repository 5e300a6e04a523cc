package org.indicatordashboard.assistant;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.diagnosis.CheckView;
import org.indicatordashboard.document.CitationView;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Coded;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.search.FoundView;

/**
 * What became of a figure that was looked for.
 *
 * @param figure as it was read
 * @param about of what it is said to be, null for anything
 * @param values reported ones that print it; where it is contradicted those that are printed instead
 * @param targets promised ones likewise
 * @param derived what is computed from printed ones and comes to it; never an observation
 * @param sentences of imported texts that print the number
 * @param doubts findings of the diagnosis in which these values or targets have a part
 */
record FigureView(
        Verdict verdict,
        String figure,
        String about,
        List<Value> values,
        List<Promise> targets,
        List<CheckView> derived,
        List<FoundView> sentences,
        List<CheckView> doubts) {

    /** What can be said of it. */
    enum Verdict implements Coded {
        /** An official document prints it, or an approved report gives it, as what has been reached. */
        REPORTED("有出处", "Printed as reported"),
        /** Not in these words, but it cannot be otherwise where what is printed is so. */
        FOLLOWS("由印出的数值可知", "Follows from what is printed"),
        /** Only as a target: promised, which does not say that it was reached. */
        PROMISED("只是目标，不是结果", "Printed as a target only, not as a result"),
        /** Computed from printed numbers and printed nowhere. */
        DERIVED("推算值，没有印出", "Derived, printed nowhere"),
        /** A sentence prints the number, of which no value or target was made. */
        IN_TEXT("原句中有这个数", "A sentence prints the number"),
        /** Printed, but of something else than was named. */
        ELSEWHERE("印在别处，说的是别的事", "Printed elsewhere, of something else"),
        /** Of what was named other numbers are printed, and not this one. */
        CONTRADICTED("没有印出，印的是别的数", "Not printed; other numbers are"),
        /** Nothing prints it. */
        NOT_FOUND("没有找到", "Not found");

        private final Words words;

        Verdict(String zh, String en) {
            words = Words.of(zh, en);
        }

        Words words() {
            return words;
        }
    }

    /** A reported one. */
    record Value(Words name, Words region, ObservationView value, Answer.Verification verification, String page) {}

    /** A promised one. */
    record Promise(
            String id,
            Words name,
            Words region,
            Figure figure,
            LocalDate dueOn,
            Words status,
            CitationView citation,
            Answer.Verification verification,
            String page) {}
}
