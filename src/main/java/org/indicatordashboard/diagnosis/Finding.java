package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.diagnosis.arithmetic.Quantity;
import org.indicatordashboard.diagnosis.arithmetic.Relation;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/**
 * Something that was found about the data.
 *
 * @param id unique and stable
 * @param check id of the declared check or contradiction; null for what every target and citation is asked
 * @param region it speaks of
 * @param period of what was computed, else null
 * @param formula how it was computed, with the numbers; null where nothing was
 * @param result what was computed, never an observation; null where nothing was
 * @param relation how the result must stand to {@code against}; null where there is nothing to hold it against
 * @param statement what it means
 * @param settledBy what would settle it; null for nothing to do
 * @param owner responsible unit that could, null for nobody in particular
 * @param documents further documents that say it, beside those of the inputs
 */
public record Finding(
        String id,
        String check,
        FindingKind kind,
        Words name,
        String region,
        Period period,
        Outcome outcome,
        Words formula,
        List<FindingInput> inputs,
        Quantity result,
        Relation relation,
        FindingInput against,
        Words statement,
        Words settledBy,
        String owner,
        List<String> documents) {

    /** Every document that has a part in it, each once. */
    public List<String> allDocuments() {
        return Stream.concat(
                        Stream.concat(inputs.stream(), Stream.ofNullable(against))
                                .flatMap(i -> i.citations().stream())
                                .map(c -> c.document),
                        documents.stream())
                .distinct()
                .toList();
    }
}
