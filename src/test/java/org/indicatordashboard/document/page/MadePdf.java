package org.indicatordashboard.document.page;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

import org.indicatordashboard.testsupport.Missing;

/** A PDF that a test draws: Chinese words and lines, in points from the upper left corner. */
public final class MadePdf implements AutoCloseable {

    private static final File FONT = new File("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc");
    private static final float SIZE = 12;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream content;
    private float height;

    public MadePdf() {
        if (!FONT.exists()) {
            Missing.tool("PDFs with Chinese words need a font. On Debian: apt-get install fonts-wqy-microhei");
        }
        try {
            TrueTypeCollection fonts = new TrueTypeCollection(FONT);
            font = PDType0Font.load(document, fonts.getFontByName("WenQuanYiMicroHei"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MadePdf page() {
        return page(false);
    }

    /** @param lying whether the paper is turned, as wide tables are */
    public MadePdf page(boolean lying) {
        try {
            end();
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            height = PDRectangle.A4.getHeight();
            if (lying) {
                page.setRotation(90);
                content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
                height = PDRectangle.A4.getWidth();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public MadePdf words(float x, float y, String words) {
        try {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, height - y);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Words over the middle of a place. */
    public MadePdf centred(float x, float y, String words) {
        try {
            return words(x - font.getStringWidth(words) / 1000 * SIZE / 2, y, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MadePdf line(float x1, float y1, float x2, float y2) {
        try {
            content.moveTo(x1, height - y1);
            content.lineTo(x2, height - y2);
            content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** All lines of a grid. */
    public MadePdf grid(List<Integer> xs, List<Integer> ys) {
        int right = xs.get(xs.size() - 1);
        int bottom = ys.get(ys.size() - 1);
        ys.forEach(y -> line(xs.get(0), y, right, y));
        xs.forEach(x -> line(x, ys.get(0), x, bottom));
        return this;
    }

    private void end() throws IOException {
        if (content != null) {
            content.close();
        }
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            end();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
