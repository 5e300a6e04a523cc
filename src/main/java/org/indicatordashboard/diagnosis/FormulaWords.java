package org.indicatordashboard.diagnosis;

import java.util.List;
import java.util.stream.Collectors;

import org.indicatordashboard.diagnosis.arithmetic.Computed;
import org.indicatordashboard.diagnosis.arithmetic.Operand;
import org.indicatordashboard.diagnosis.arithmetic.Quantity;
import org.indicatordashboard.diagnosis.arithmetic.QuantityText;
import org.indicatordashboard.language.Words;

/** A computation with its numbers: 2473个 ÷ 44.5个 = 55.57 平方公里 (55.51–55.64). */
final class FormulaWords {

    private FormulaWords() {}

    /** The same in both languages: numbers, signs and words as printed. */
    static Words of(Computed computed) {
        String left = left(computed);
        String result = computed.result() == null ? "" : " = " + QuantityText.of(computed.result());
        return Words.same(left + result);
    }

    private static String left(Computed computed) {
        String of = joined(computed.of(), " × ");
        String by = joined(computed.by(), " × ");
        return switch (computed.formula().operation()) {
            case RATIO, SHARE -> of + " ÷ " + (computed.by().size() > 1 ? "(" + by + ")" : by);
            case PRODUCT -> of;
            case GROWTH -> of + " ÷ " + by + " − 1";
            case BEFORE_GROWTH -> of + " ÷ (1 + " + by + ")";
            case DIFFERENCE -> of + " − " + joined(computed.by(), " − ");
            case SUM -> joined(computed.of(), " + ");
            case MONOTONE -> joined(computed.of(), " → ");
        };
    }

    private static String joined(List<Operand> operands, String sign) {
        return operands.stream().map(FormulaWords::one).collect(Collectors.joining(sign));
    }

    private static String one(Operand operand) {
        return operand.reading() == null
                ? shortly(operand.quantity())
                : operand.reading().figure().asPrinted();
    }

    /** A derived value without its interval, which stands with its own formula. */
    private static String shortly(Quantity quantity) {
        String text = QuantityText.of(quantity);
        int interval = text.indexOf(" (");
        return interval < 0 ? text : text.substring(0, interval);
    }
}
