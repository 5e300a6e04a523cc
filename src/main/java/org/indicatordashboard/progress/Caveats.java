package org.indicatordashboard.progress;

import java.util.List;
import java.util.Map;
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
     * The same words credited to another region: one fact, two subjects, so the reader is told.
     *
     * @param sameElsewhere observation ids to those that are the same fact
     */
    static List<Reason> of(Assessment assessment, Map<String, List<String>> sameElsewhere) {
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
