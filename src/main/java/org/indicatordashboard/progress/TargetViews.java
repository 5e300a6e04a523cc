package org.indicatordashboard.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.indicatordashboard.assessment.Reason;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.observation.ObservationViews;
import org.indicatordashboard.plan.Target;

/** Shows assessed targets of one dataset version. */
record TargetViews(Citations citations, ObservationViews observations) {

    TargetView view(AssessedTarget assessed) {
        Target t = assessed.target();
        ObservationView last = assessed.last().map(observations::view).orElse(null);
        return new TargetView(
                t.naturalKey,
                t.name,
                t.nameEn,
                t.figureClass,
                t.indicator,
                assessed.indicator().domain,
                t.region,
                t.plan,
                t.citation.section,
                t.sectionId,
                t.figure.figure(),
                t.dueOn,
                t.dueInferred,
                plain(t.baseline),
                t.qualifies,
                t.responsible,
                citations.view(t.citation),
                t.note,
                t.noteEn,
                AssessmentView.of(assessed.assessment(), last, caveats(last)));
    }

    /** The same words credited to another region: one fact, two subjects, so the reader is told. */
    private List<Reason> caveats(ObservationView last) {
        if (last == null || last.sameFactAs().isEmpty()) {
            return List.of();
        }
        String others = String.join(", ", last.sameFactAs());
        return List.of(Reason.of(
                "same-fact-elsewhere",
                Words.of(
                        "请留意口径：另一份文件把同样的数字记在另一地区名下（%s），只算一次。".formatted(others),
                        "Mind the scope: another document credits the same figure to another region (%s); it is counted once."
                                .formatted(others)),
                Map.of("sameFactAs", last.sameFactAs())));
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
