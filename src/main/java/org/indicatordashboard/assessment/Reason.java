package org.indicatordashboard.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.language.Words;

/**
 * One step of an assessment.
 *
 * @param code stable name of the rule
 * @param text what it says here, Chinese
 * @param textEn the same in English
 * @param numbers the numbers it rests on, by name
 */
public record Reason(
        @Schema(examples = "satisfied") String code,
        @Schema(examples = "2473个 满足目标 2000个。") String text,

        @Schema(examples = "2473个 satisfies the target 2000个.")
        String textEn,

        @Schema(description = "the numbers the step rests on, by name")
        Map<String, Object> numbers) {

    /** In the order of their names, so that every start and every node writes the same bytes. */
    public Reason {
        numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    }

    public static Reason of(String code, Words words, Map<String, Object> numbers) {
        return new Reason(code, words.zh(), words.en(), numbers);
    }
}
