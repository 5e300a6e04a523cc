package org.indicatordashboard.file.svg;

import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.Lines;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.provenance.Provenance;
import org.indicatordashboard.file.provenance.Qr;
import org.indicatordashboard.file.svg.SvgPen.Anchor;
import org.indicatordashboard.file.svg.SvgPen.Type;
import org.indicatordashboard.language.Language;

/** Everything around the plot: title and subtitle above, notes, sources, provenance and QR code below. */
final class SvgFrame {

    private static final double MARGIN = 32;
    private static final double QR = 84;
    private static final double SMALL = 12;
    private static final double LEADING = 17;
    private static final int FOOTER_LINES = 8;

    private final SvgPen pen;
    private final Size size;

    SvgFrame(SvgPen pen, Size size) {
        this.pen = pen;
        this.size = size;
    }

    /** Draws the frame and returns the room that is left for the plot. */
    Box draw(Chart chart) {
        double top = drawHeader(chart);
        double bottom = drawFooter(chart);
        return new Box(MARGIN, top, width(), bottom - top);
    }

    private double width() {
        return size.width() - 2 * MARGIN;
    }

    /** Bold type, where a system makes it up, is wider than the estimate. */
    private double titleWidth() {
        return width() * 0.96;
    }

    private double drawHeader(Chart chart) {
        double fontSize = Lines.of(chart.title(), 24, titleWidth()).size() > 2 ? 19 : 24;
        double y = MARGIN - 6;
        for (String line : Lines.of(chart.title(), fontSize, titleWidth())) {
            y += fontSize * 1.3;
            pen.text(MARGIN, y - fontSize * 0.3, Anchor.START, Type.strong(fontSize, Ink.TITLE), line);
        }
        for (String line : Lines.of(chart.subtitle(), 14, width())) {
            y += 20;
            pen.text(MARGIN, y, Anchor.START, Type.plain(14, Ink.QUIET), line);
        }
        return y + 16;
    }

    private double drawFooter(Chart chart) {
        String address = chart.provenance().verificationUrl();
        double room = address == null ? width() : width() - QR - 16;
        List<String> lines = footerLines(chart, room);
        double height = Math.max(lines.size() * LEADING, address == null ? 0 : QR - 14);
        double top = size.height() - 22 - height;
        pen.line(MARGIN, top - 10, size.width() - MARGIN, top - 10, Ink.GRID, 1, "");
        for (int i = 0; i < lines.size(); i++) {
            double y = top + SMALL + i * LEADING;
            pen.text(MARGIN, y, Anchor.START, Type.plain(SMALL, Ink.QUIET), lines.get(i));
        }
        if (address != null) {
            drawQr(address, size.width() - MARGIN - QR + 8, top - 8);
        }
        return top - 20;
    }

    /** Notes and provenance in full, sources whole or not at all: how many are left out is said, never cut off. */
    private static List<String> footerLines(Chart chart, double room) {
        List<String> provenance =
                Lines.ofPieces(chart.provenance().pieces(chart.language()), Provenance.SEPARATOR, SMALL, room);
        List<String> lines = new ArrayList<>();
        if (!chart.notes().isEmpty()) {
            lines.addAll(Lines.of(String.join(" ", chart.notes()), SMALL, room));
        }
        lines.addAll(sources(chart, room, Math.max(1, FOOTER_LINES - provenance.size() - lines.size())));
        lines.addAll(provenance);
        return lines;
    }

    private static List<String> sources(Chart chart, double room, int atMost) {
        for (int named = chart.sources().size(); named > 0; named--) {
            List<String> lines = Lines.of(sourceWords(chart, named), SMALL, room);
            if (lines.size() <= atMost || named == 1) {
                return lines;
            }
        }
        return List.of();
    }

    private static String sourceWords(Chart chart, int named) {
        boolean zh = chart.language() == Language.ZH;
        int left = chart.sources().size() - named;
        String words = (zh ? "来源：" : "Source: ")
                + String.join(zh ? "；" : "; ", chart.sources().subList(0, named));
        if (left == 0) {
            return words;
        }
        return words
                + (zh ? "；另有 %d 份，列在图的说明和数据表里。" : "; and %d more, listed in the description and the data.")
                        .formatted(left);
    }

    private void drawQr(String address, double x, double y) {
        Qr qr = new Qr(address);
        String place = "translate(%s %s) scale(%s)"
                .formatted(
                        SvgPen.number(x), SvgPen.number(y), Double.toString(Math.floor(QR * 100 / qr.modules()) / 100));
        pen.openGroup(address);
        pen.path(qr.path(), "transform=\"%s\" shape-rendering=\"crispEdges\" fill=\"#%s\"".formatted(place, Ink.TITLE));
        pen.closeGroup();
    }
}
