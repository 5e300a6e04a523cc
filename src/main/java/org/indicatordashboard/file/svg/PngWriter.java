package org.indicatordashboard.file.svg;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Description;
import org.indicatordashboard.file.chart.Size;

/**
 * The SVG as pixels, on white.
 *
 * @param size shape of the picture
 * @param scale pixels per CSS pixel, 1 to 4
 * @param fonts of this host
 */
public record PngWriter(Size size, int scale, Fonts fonts) implements ChartWriter {

    public PngWriter {
        if (scale < 1 || scale > 4) {
            throw new IllegalArgumentException("scale is 1 to 4");
        }
    }

    /** @throws MissingFontException if the host has no font for the words of the chart */
    @Override
    public void write(Chart chart, OutputStream out) throws IOException {
        BufferedImage image = draw(chart);
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        out.flush();
    }

    private BufferedImage draw(Chart chart) {
        SvgWriter svg = new SvgWriter(size);
        String family = fonts.covering(Description.of(chart) + chart.title());
        SVGDocument document = parsed(svg.draw(chart, "'" + family + "'"));
        BufferedImage image =
                new BufferedImage(size.width() * scale, size.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            document.render(null, graphics, new ViewBox(size.width(), size.height()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static SVGDocument parsed(String svg) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        SVGDocument document = new SVGLoader().load(bytes, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("the SVG of a chart cannot be read");
        }
        return document;
    }
}
