package org.indicatordashboard.reading;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.http.answer.ParameterReader;
import org.indicatordashboard.language.Words;

/** Reads the value of a request; null, with a refusal, where it makes no figure. */
final class RequestedFigure {

    private RequestedFigure() {}

    static Figure read(DecisionRequest.Value value, Cited cited, ParameterReader reader) {
        if (value == null) {
            reader.refuse("figure", Words.of("不能为空。", "It must not be empty."));
            return null;
        }
        Comparator comparator = reader.one("figure.comparator", value.comparator(), Comparator.class)
                .orElse(null);
        String unit = Required.text("figure.unit", value.unit(), reader);
        try {
            return new Figure(value.low(), value.high(), comparator, unit, cited.citation().asPrinted);
        } catch (IllegalArgumentException wrongEnds) {
            reader.refuse(
                    "figure",
                    Words.of(
                            "上下限与比较词不符：eq、approx 上下限相同；ge、gt 只有 low；le、lt 只有 high；range 由低到高。",
                            "The ends do not fit the comparator: eq and approx have equal ends; ge and gt only low; le and lt only high; range from low to high."));
            return null;
        }
    }
}
