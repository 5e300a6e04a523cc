package org.indicatordashboard.file.svg;

import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Goal;
import org.indicatordashboard.file.chart.TextWidth;
import org.indicatordashboard.file.chart.ValueScale;
import org.indicatordashboard.file.svg.SvgPen.Anchor;
import org.indicatordashboard.file.svg.SvgPen.Type;

/** Draws goals as dashed lines or bands, named along the line instead of in a legend. */
final class GoalDrawing {

    private static final double FONT = 14;
    private static final String COLOUR = Colour.TARGET.fill();

    private final SvgPen pen;
    private final ValueScale values;
    private final PeriodScale periods;
    private final Box inner;
    private final LabelPlaces places;

    GoalDrawing(SvgPen pen, ValueScale values, PeriodScale periods, Box inner, LabelPlaces places) {
        this.pen = pen;
        this.values = values;
        this.periods = periods;
        this.inner = inner;
        this.places = places;
    }

    void drawLine(Goal goal) {
        double y = values.y(goal.value());
        pen.openGroup(goal.label());
        if (goal.isBand()) {
            double high = values.y(goal.high());
            pen.rect(new Box(inner.x(), high, inner.width(), y - high), COLOUR, "fill-opacity=\"0.12\"");
            pen.line(inner.x(), high, inner.right(), high, COLOUR, 1, "stroke-dasharray=\"3 4\"");
        }
        pen.line(inner.x(), y, inner.right(), y, COLOUR, 2, "stroke-dasharray=\"8 5\"");
        if (goal.isOpen()) {
            double way = goal.low() == null ? 1 : -1;
            pen.path(
                    "M%s %sl5 %sh-10z"
                            .formatted(
                                    SvgPen.number(inner.right() - 8),
                                    SvgPen.number(y + way * 13),
                                    SvgPen.number(-way * 9)),
                    "fill=\"#%s\"".formatted(COLOUR));
        }
        if (goal.due() != null) {
            Marker.DIAMOND.draw(pen, periods.x(goal.due()), y, COLOUR, false);
        }
        pen.closeGroup();
        places.take(new Box(inner.x(), y - 1, inner.width(), 2));
    }

    void drawLabel(Goal goal) {
        String label = goal.label();
        double width = TextWidth.of(label, FONT);
        double top = values.y(goal.isBand() ? goal.high() : goal.value());
        double above = top - FONT - 13;
        double below = values.y(goal.value()) + 8;
        places.takeFirstFree(
                        new Box(inner.right() - width - 4, above, width, FONT + 4),
                        new Box(inner.x() + 8, above, width, FONT + 4),
                        new Box(inner.right() - width - 4, below, width, FONT + 4),
                        new Box(inner.x() + 8, below, width, FONT + 4))
                .ifPresent(box ->
                        pen.text(box.x(), box.y() + FONT, Anchor.START, Type.strong(FONT, Colour.TARGET.ink()), label));
    }
}
