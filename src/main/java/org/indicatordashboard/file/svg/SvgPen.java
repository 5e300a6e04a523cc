package org.indicatordashboard.file.svg;

/** Writes SVG elements. Escapes all text and prints coordinates with at most two decimals. */
final class SvgPen {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** How text looks: size in pixels, weight 400 or 700, colour as six hexadecimal digits. */
    record Type(double size, int weight, String colour) {
        static Type plain(double size, String colour) {
            return new Type(size, 400, colour);
        }

        static Type strong(double size, String colour) {
            return new Type(size, 700, colour);
        }
    }

    private final StringBuilder svg = new StringBuilder(16_384);

    SvgPen raw(String markup) {
        svg.append(markup);
        return this;
    }

    /** The baseline of the text is at y. */
    void text(double x, double y, Anchor anchor, Type type, String text) {
        svg.append("<text");
        attribute("x", x);
        attribute("y", y);
        attribute("font-size", type.size());
        attribute("fill", "#" + type.colour());
        if (type.weight() != 400) {
            attribute("font-weight", Integer.toString(type.weight()));
        }
        if (anchor != Anchor.START) {
            attribute("text-anchor", anchor == Anchor.MIDDLE ? "middle" : "end");
        }
        svg.append('>').append(escaped(text)).append("</text>\n");
    }

    /** @param more further attributes, as markup */
    void line(double x1, double y1, double x2, double y2, String colour, double width, String more) {
        svg.append("<line");
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        attribute("stroke", "#" + colour);
        attribute("stroke-width", width);
        end(more);
    }

    /** A circle without a filling. */
    void ring(double x, double y, double radius, String colour) {
        svg.append("<circle");
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        attribute("stroke", "#" + colour);
        end("fill=\"none\" stroke-width=\"1.5\"");
    }

    void rect(Box box, String fill, String more) {
        svg.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        attribute("fill", fill.startsWith("url") ? fill : "#" + fill);
        end(more);
    }

    void path(String data, String more) {
        svg.append("<path");
        attribute("d", data);
        end(more);
    }

    /** Opens a group that a pointer and a screen reader can name. */
    void openGroup(String title) {
        svg.append("<g><title>").append(escaped(title)).append("</title>\n");
    }

    void closeGroup() {
        svg.append("</g>\n");
    }

    String written() {
        return svg.toString();
    }

    /** At most two decimals, no trailing zeros: equal on every machine. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String digits = Long.toString(Math.abs(hundredths));
        String padded = digits.length() < 3 ? "0".repeat(3 - digits.length()) + digits : digits;
        int point = padded.length() - 2;
        String fraction = padded.endsWith("0") ? padded.substring(point, point + 1) : padded.substring(point);
        return (hundredths < 0 ? "-" : "") + padded.substring(0, point) + "." + fraction;
    }

    /** Also drops control characters, which XML forbids even when escaped. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        text.codePoints().filter(c -> c >= 0x20 || c == '\n' || c == '\t').forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private void attribute(String name, double value) {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void end(String more) {
        svg.append(more.isEmpty() ? "" : " ").append(more).append("/>\n");
    }
}
