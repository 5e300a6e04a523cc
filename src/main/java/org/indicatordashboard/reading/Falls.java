package org.indicatordashboard.reading;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.catalogue.Indicator;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.extraction.ProposedFigure;
import org.indicatordashboard.extraction.subject.Movement.Direction;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;

/** 同比下降4.7% under an indicator of growth is -4.7: the words print how far it fell, the series has its sign. */
@ApplicationScoped
class Falls {

    private static final List<String> GROWTH = List.of("增速", "增长率", "增幅", "涨幅", "增长速度", "变化率", "升降幅");

    @Inject
    Proposals proposals;

    @Inject
    ImportedTexts texts;

    /** The value as the series of the indicator takes it. */
    Figure signed(Figure figure, Indicator indicator, Document document, DecisionRequest request, long version) {
        boolean growth = GROWTH.stream().anyMatch(indicator.name::contains);
        return growth && isPositive(figure) && isFall(document, request, version) ? negative(figure) : figure;
    }

    /** Why the value is another number than the words print, as the dataset wants it said. */
    static Words note(Figure told) {
        String value = (told.low() == null ? told.high() : told.low()).toPlainString();
        String ends = told.comparator() == Comparator.RANGE
                ? value + " – " + told.high().toPlainString()
                : value;
        return Words.of(
                "原文写的是下降的幅度，按增速记为 %s。".formatted(ends),
                "The words print how far it fell; as growth it is %s.".formatted(ends));
    }

    private boolean isFall(Document document, DecisionRequest request, long version) {
        return proposals.of(document, texts.text(document.naturalKey, version), version).stream()
                .filter(proposal -> proposal.start() < request.end() && request.start() < proposal.end())
                .map(ProposedFigure::movement)
                .anyMatch(movement -> movement != null && movement.direction() == Direction.DOWN);
    }

    private static boolean isPositive(Figure figure) {
        BigDecimal end = figure.low() == null ? figure.high() : figure.low();
        return end != null && end.signum() > 0;
    }

    private static Figure negative(Figure figure) {
        Comparator comparator = switch (figure.comparator()) {
            case GE -> Comparator.LE;
            case GT -> Comparator.LT;
            case LE -> Comparator.GE;
            case LT -> Comparator.GT;
            case EQ, APPROX, RANGE -> figure.comparator();
        };
        return new Figure(negated(figure.high()), negated(figure.low()), comparator, figure.unit(), figure.asPrinted());
    }

    private static BigDecimal negated(BigDecimal end) {
        return end == null ? null : end.negate();
    }
}
