package org.indicatordashboard.file.svg;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.indicatordashboard.file.Golden;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartSamples;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.chart.TextWidth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SvgWriterTest {

    static List<String> samples() {
        return List.copyOf(ChartSamples.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void looksAsReviewed(String name) throws Exception {
        Golden.assertSame(name + ".svg", svg(name, Size.WIDE));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void hasItsSize(Size size) throws Exception {
        Element root = parsed(svg("target", size)).getDocumentElement();
        assertEquals("0 0 %d %d".formatted(size.width(), size.height()), root.getAttribute("viewBox"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isNamedAndDescribedForScreenReaders(String name) throws Exception {
        Chart chart = ChartSamples.all().get(name);
        Document svg = parsed(svg(name, Size.WIDE));
        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals(chart.title(), svg.getElementsByTagName("title").item(0).getTextContent());
        String description = svg.getElementsByTagName("desc").item(0).getTextContent();
        chart.sources().forEach(source -> assertTrue(description.contains(source)));
        assertTrue(description.contains("PT-7K2M-94QX"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noTextLeavesThePaperOrCoversAnother(String name) throws Exception {
        for (Size size : Size.values()) {
            NodeList texts = parsed(svg(name, size)).getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                Box box = box((Element) texts.item(i));
                assertTrue(
                        new Box(0, 0, size.width(), size.height()).holds(box),
                        size + " " + texts.item(i).getTextContent() + box);
                for (int j = 0; j < i; j++) {
                    assertFalse(
                            box.overlaps(box((Element) texts.item(j))),
                            size + ": " + texts.item(i).getTextContent() + " covers "
                                    + texts.item(j).getTextContent());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"target:2473个", "open-end:百余个", "no-data:截至2024年12月31日，未见公开数据", "summary:逾期未报 55"})
    void saysWhatWasPrinted(String sample) throws Exception {
        String[] parts = sample.split(":");
        assertTrue(svg(parts[0], Size.WIDE).contains(">" + parts[1] + "</text>"));
    }

    private static Box box(Element text) {
        double size = Double.parseDouble(text.getAttribute("font-size"));
        double width = TextWidth.of(text.getTextContent(), size);
        double x = Double.parseDouble(text.getAttribute("x"));
        double left = switch (text.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
        };
        return new Box(left, Double.parseDouble(text.getAttribute("y")) - size * 0.85, width, size * 0.95);
    }

    private static String svg(String name, Size size) throws Exception {
        return Golden.text(out -> new SvgWriter(size).write(ChartSamples.all().get(name), out));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
