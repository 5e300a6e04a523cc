package org.indicatordashboard.observation;

import org.indicatordashboard.language.Language;

/** How a file quotes a value that no document prints: who reported it, in which submission, and how well it is proven. */
public final class ReportedSource {

    private ReportedSource() {}

    public static String of(Observation observation, Language language) {
        return of(
                observation.reportedBy,
                observation.submission,
                EvidenceLevel.of(observation.evidenceLevel),
                observation.naturalKey,
                language);
    }

    /** @param id stands in where nobody noted the submission */
    static String of(String unit, Long submission, EvidenceLevel level, String id, Language language) {
        String words = level.words().in(language);
        if (submission == null) {
            return language == Language.ZH ? "填报 %s（%s）".formatted(id, words) : "Report %s (%s)".formatted(id, words);
        }
        return language == Language.ZH
                ? "%s填报，报送 %d（%s）".formatted(unit, submission, words)
                : "Reported by %s, submission %d (%s)".formatted(unit, submission, words);
    }
}
