package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.diagnosis.arithmetic.Outcome;
import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.plan.Target;
import org.indicatordashboard.progress.AssessedTarget;

/** Citations whose words do not stand in the text that has been imported. */
record CitationFindings(Surroundings around, Citations citations) {

    Stream<Finding> all(List<Observation> cited) {
        Stream<Finding> ofTargets = around.targets().stream()
                .map(AssessedTarget::target)
                .filter(t -> isLost(t.citation))
                .map(this::lost);
        Stream<Finding> ofObservations = cited.stream()
                .filter(o -> o.citations.stream().anyMatch(this::isLost))
                .map(this::lost);
        return Stream.concat(ofTargets, ofObservations);
    }

    private boolean isLost(Citation citation) {
        return citations.texts().containsKey(citation.document)
                && citations.span(citation).isEmpty();
    }

    private Finding lost(Target t) {
        return lost(t.naturalKey, Surroundings.input(t), t.region);
    }

    private Finding lost(Observation o) {
        return lost(o.naturalKey, around.input(o), o.region);
    }

    private static Finding lost(String key, FindingInput input, String region) {
        return new Finding(
                FindingKind.NOT_FOUND.code() + "." + key,
                null,
                FindingKind.NOT_FOUND,
                input.name(),
                region,
                input.period(),
                Outcome.FAILS,
                null,
                List.of(input),
                null,
                null,
                null,
                Words.of(
                        "已导入的原文中没有这些字句，不能再作为官方数据。",
                        "The imported text does not print these words; it no longer counts as official."),
                Words.of("核对字句、第几次出现，或所导入的原文。", "Check the words, their occurrence, or the text that was imported."),
                null,
                List.of());
    }
}
