package org.indicatordashboard.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.indicatordashboard.assessment.Assessment;
import org.indicatordashboard.assessment.JudgedObservation;
import org.indicatordashboard.assessment.Reason;
import org.indicatordashboard.language.Language;
import org.indicatordashboard.language.Words;

/** What a reader must know of the values an assessment rests on. */
public final class Caveats {

    private Caveats() {}

    /**
     * @param sameElsewhere observation ids to those that are the same fact
     * @param notFound ids of observations that the imported texts do not print
     * @param isPromiseNotFound whether the imported text does not print the target itself
     */
    static List<Reason> of(
            Assessment assessment,
            Map<String, List<String>> sameElsewhere,
            Set<String> notFound,
            boolean isPromiseNotFound) {
        List<Reason> caveats = new ArrayList<>(sameFact(assessment, sameElsewhere));
        List<String> unproven = assessment.restsOn().stream()
                .map(JudgedObservation::id)
                .filter(notFound::contains)
                .distinct()
                .toList();
        if (!unproven.isEmpty()) {
            caveats.add(Reason.of(
                    "value-not-found-in-text",
                    Words.of(
                            "原文未找到：所依据的数值（%s）在已导入的文件文字中没有印出。".formatted(String.join(", ", unproven)),
                            "Not found in the text: the value it rests on (%s) is not printed in the imported text of its document."
                                    .formatted(String.join(", ", unproven))),
                    Map.of("observations", unproven)));
        }
        if (isPromiseNotFound) {
            caveats.add(Reason.of(
                    "target-not-found-in-text",
                    Words.of(
                            "原文未找到：目标值在已导入的文件文字中没有印出。",
                            "Not found in the text: the target is not printed in the imported text of its document."),
                    Map.of()));
        }
        return List.copyOf(caveats);
    }

    /** The same words credited to another region: one fact, two subjects, so the reader is told. */
    private static List<Reason> sameFact(Assessment assessment, Map<String, List<String>> sameElsewhere) {
        List<String> others = assessment.restsOn().stream()
                .map(JudgedObservation::id)
                .flatMap(id -> sameElsewhere.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return List.of();
        }
        String listed = String.join(", ", others);
        return List.of(Reason.of(
                "same-fact-elsewhere",
                Words.of(
                        "请留意口径：另一份文件把同样的数字记在另一地区名下（%s），只算一次。".formatted(listed),
                        "Mind the scope: another document credits the same figure to another region (%s); it is counted once."
                                .formatted(listed)),
                Map.of("sameFactAs", others)));
    }

    /** Those of one target in a language, each a sentence. */
    public static Stream<String> in(AssessedTarget target, Language language) {
        return target.caveats().stream().map(c -> language == Language.ZH ? c.text() : c.textEn());
    }

    /** The same with the target's name before it, where many stand together. */
    public static Stream<String> named(AssessedTarget target, Language language) {
        String name = language == Language.ZH ? target.target().name + "：" : target.target().nameEn + ": ";
        return in(target, language).map(caveat -> name + caveat);
    }
}
