package org.indicatordashboard.file;

import java.util.function.Function;
import java.util.function.Supplier;

import org.indicatordashboard.file.chart.ChartWriter;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.office.DocxChartWriter;
import org.indicatordashboard.file.office.OfficeTypes;
import org.indicatordashboard.file.office.PptxChartWriter;
import org.indicatordashboard.file.office.XlsxChartWriter;
import org.indicatordashboard.file.svg.Fonts;
import org.indicatordashboard.file.svg.PngWriter;
import org.indicatordashboard.file.svg.SvgWriter;

/** The formats of charts beside JSON. A new one is its writer and its line here, as {@link TableFormat} says of tables. */
public enum ChartFormat implements FileFormat {
    SVG("svg", "image/svg+xml", ";charset=UTF-8", drawn -> new SvgWriter(drawn.size())),
    PNG(
            "png",
            "image/png",
            "",
            drawn -> new PngWriter(drawn.size(), drawn.scale(), drawn.fonts().get())),
    XLSX("xlsx", OfficeTypes.XLSX, "", drawn -> new XlsxChartWriter(drawn.size())),
    PPTX("pptx", OfficeTypes.PPTX, "", drawn -> new PptxChartWriter(drawn.size())),
    DOCX("docx", OfficeTypes.DOCX, "", drawn -> new DocxChartWriter(drawn.size()));

    /**
     * How a chart is to be drawn.
     *
     * @param scale pixels per CSS pixel, of a PNG only
     * @param fonts of this host, looked up only where they are needed
     */
    public record Drawn(Size size, int scale, Supplier<Fonts> fonts) {}

    private final String code;
    private final String mediaType;
    private final String parameters;
    private final Function<Drawn, ChartWriter> writer;

    ChartFormat(String code, String mediaType, String parameters, Function<Drawn, ChartWriter> writer) {
        this.code = code;
        this.mediaType = mediaType;
        this.parameters = parameters;
        this.writer = writer;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public String contentType() {
        return mediaType + parameters;
    }

    public ChartWriter writer(Drawn drawn) {
        return writer.apply(drawn);
    }
}
