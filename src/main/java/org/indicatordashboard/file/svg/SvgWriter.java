package org.indicatordashboard.file.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Description;
import org.indicatordashboard.file.chart.Ink;
import org.indicatordashboard.file.chart.SeriesPlot;
import org.indicatordashboard.file.chart.SharesPlot;
import org.indicatordashboard.file.chart.Size;

/**
 * True vectors with selectable text, readable by screen readers, on white paper. The reader's own fonts are used; the
 * file loads nothing.
 *
 * @param size shape of the picture
 */
public record SvgWriter(Size size) implements ChartWriter {

    /** Every system's Chinese font, then whatever there is. */
    static final String FONTS = "'Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC','PingFang SC',"
            + "'Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        out.write(draw(chart, FONTS).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    String draw(Chart chart, String fonts) {
        SvgPen pen = new SvgPen();
        pen.raw(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\""
                        + " lang=\"%3$s\" role=\"img\" aria-labelledby=\"chart-title chart-desc\" font-family=\"%4$s\">\n")
                .formatted(size.width(), size.height(), chart.language().tag(), fonts));
        pen.raw("<title id=\"chart-title\">%s</title>\n".formatted(SvgPen.escaped(chart.title())));
        pen.raw("<desc id=\"chart-desc\">%s</desc>\n".formatted(SvgPen.escaped(Description.of(chart))));
        pen.raw(Hatch.DEFINITION);
        pen.rect(new Box(0, 0, size.width(), size.height()), Ink.PAPER, "");
        Box area = new SvgFrame(pen, size).draw(chart);
        if (chart.plot() instanceof SeriesPlot plot) {
            new SeriesDrawing(pen, plot, chart.language(), area).draw();
        } else if (chart.plot() instanceof SharesPlot plot) {
            new SharesDrawing(pen, plot, area).draw();
        }
        return pen.raw("</svg>\n").written();
    }
}
