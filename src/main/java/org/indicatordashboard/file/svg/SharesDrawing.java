package org.indicatordashboard.file.svg;

import java.util.List;

import org.indicatordashboard.file.chart.Colour;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Lines;
import org.indicatordashboard.file.chart.SharesPlot;
import org.indicatordashboard.file.chart.TextWidth;
import org.indicatordashboard.file.svg.SvgPen.Anchor;
import org.indicatordashboard.file.svg.SvgPen.Type;

/** Draws a whole as one thick bar with its words, and its parts as thin bars on a common scale. */
final class SharesDrawing {

    private static final double LEAST_WIDTH = 4;

    private final SvgPen pen;
    private final SharesPlot plot;
    private final Box area;

    SharesDrawing(SvgPen pen, SharesPlot plot, Box area) {
        this.pen = pen;
        this.plot = plot;
        this.area = area;
    }

    void draw() {
        String heading = "%s %d%s".formatted(plot.whole().name(), plot.whole().total(), plot.unit());
        pen.text(area.x(), area.y() + 14, Anchor.START, Type.strong(15, Ink.TITLE), heading);
        double thick = Math.min(46, area.height() * 0.16);
        Box bar = new Box(area.x(), area.y() + 24, area.width(), thick);
        drawBar(plot.whole(), bar, 16);
        double y = drawLegend(bar.bottom() + 24);
        if (!plot.parts().isEmpty()) {
            drawParts(area.inset(0, y + 12 - area.y(), 0, 0));
        }
    }

    private double drawLegend(double top) {
        double x = area.x();
        double y = top;
        for (int i = 0; i < plot.categories().size(); i++) {
            int count = plot.whole().counts().get(i);
            if (count == 0) {
                continue;
            }
            String words = "%s %d".formatted(plot.categories().get(i).word(), count);
            double width = 20 + TextWidth.of(words, 14) + 20;
            if (x + width > area.right() && x > area.x()) {
                x = area.x();
                y += 22;
            }
            Hatch.fill(pen, new Box(x, y - 12, 14, 14), plot.categories().get(i).colour());
            pen.text(x + 20, y, Anchor.START, Type.plain(14, Ink.TITLE), words);
            x += width;
        }
        return y;
    }

    private void drawParts(Box room) {
        List<SharesPlot.Bar> parts = plot.parts();
        pen.text(room.x(), room.y() + 16, Anchor.START, Type.strong(13, Ink.QUIET), plot.partsName());
        Box rows = room.inset(0, 26, 0, 0);
        double step = Math.min(52, rows.height() / parts.size());
        double fontSize = Math.min(14, step * 0.7);
        double names = parts.stream()
                .mapToDouble(p -> TextWidth.of(p.name(), fontSize))
                .max()
                .orElse(0);
        double left = Math.min(names, area.width() * 0.35) + 12;
        double widest = area.width() - left - 40;
        int most =
                Math.max(1, parts.stream().mapToInt(SharesPlot.Bar::total).max().orElse(1));
        for (int i = 0; i < parts.size(); i++) {
            SharesPlot.Bar part = parts.get(i);
            Box bar = new Box(
                    room.x() + left, rows.y() + i * step + step * 0.12, widest * part.total() / most, step * 0.76);
            double baseline = bar.y() + bar.height() / 2 + fontSize * 0.36;
            String name = Lines.first(part.name(), fontSize, left);
            pen.text(bar.x() - 12, baseline, Anchor.END, Type.plain(fontSize, Ink.TITLE), name);
            drawBar(part, bar, fontSize * 0.93);
            pen.text(
                    bar.right() + 8,
                    baseline,
                    Anchor.START,
                    Type.strong(fontSize, Ink.TITLE),
                    Integer.toString(part.total()));
        }
    }

    /** A count that is not zero stays visible, however small its share. */
    private void drawBar(SharesPlot.Bar bar, Box box, double fontSize) {
        pen.openGroup("%s %d%s".formatted(bar.name(), bar.total(), plot.unit()));
        long shown = bar.counts().stream().filter(c -> c > 0).count();
        double free = box.width() - shown * LEAST_WIDTH;
        double x = box.x();
        for (int i = 0; i < bar.counts().size(); i++) {
            int count = bar.counts().get(i);
            if (count > 0) {
                double width = LEAST_WIDTH + Math.max(0, free) * count / bar.total();
                Box segment = new Box(x, box.y(), Math.max(1, width - 1.5), box.height());
                drawSegment(segment, plot.categories().get(i).colour(), count, fontSize);
                x += width;
            }
        }
        pen.closeGroup();
    }

    private void drawSegment(Box segment, Colour colour, int count, double fontSize) {
        Hatch.fill(pen, segment, colour);
        String label = Integer.toString(count);
        double width = TextWidth.of(label, fontSize) + 8;
        if (width > segment.width() || fontSize + 2 > segment.height()) {
            return;
        }
        pen.text(
                segment.middle(),
                segment.y() + segment.height() / 2 + fontSize * 0.36,
                Anchor.MIDDLE,
                Type.strong(fontSize, colour.inkOnFill()),
                label);
    }
}
