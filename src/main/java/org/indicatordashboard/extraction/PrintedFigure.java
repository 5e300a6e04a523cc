package org.indicatordashboard.extraction;

import org.indicatordashboard.extraction.kind.Kind;
import org.indicatordashboard.extraction.text.NormalizedText;
import org.indicatordashboard.extraction.unit.Comparators.Bound;
import org.indicatordashboard.extraction.unit.Draft;
import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.figure.Figure;

/** Makes a figure of a draft once its kind is known. */
final class PrintedFigure {

    private PrintedFigure() {}

    static Figure of(NormalizedText reading, Draft draft, Kind kind) {
        String printed = reading.printed(draft.start(), draft.end());
        String unit = draft.unit() == null ? null : draft.unit().name();
        if (draft.isRange()) {
            return new Figure(draft.low(), draft.high(), Comparator.RANGE, unit, printed);
        }
        Bound bound = isCircle(reading, draft) ? Bound.LE : draft.bound();
        return switch (bound) {
            case EQ, NONE -> Figure.exactly(draft.low(), unit, printed);
            case APPROX -> new Figure(draft.low(), draft.low(), Comparator.APPROX, unit, printed);
            case GE -> new Figure(draft.low(), null, Comparator.GE, unit, printed);
            case GT -> new Figure(draft.low(), null, Comparator.GT, unit, printed);
            case LE -> new Figure(null, draft.low(), Comparator.LE, unit, printed);
            case LT -> new Figure(null, draft.low(), Comparator.LT, unit, printed);
            case REACH ->
                kind == Kind.TARGET
                        ? new Figure(draft.low(), null, Comparator.GE, unit, printed)
                        : Figure.exactly(draft.low(), unit, printed);
        };
    }

    /** 15分钟核酸采样服务圈: within that time. */
    private static boolean isCircle(NormalizedText reading, Draft draft) {
        boolean time = draft.unit() != null
                && (draft.unit().name().equals("分钟") || draft.unit().name().equals("小时"));
        String behind = time ? reading.slice(draft.end(), draft.end() + 12) : "";
        int circle = behind.indexOf('圈');
        return circle >= 0 && behind.substring(0, circle).chars().noneMatch(c -> "，。；”".indexOf(c) >= 0);
    }
}
