package org.indicatordashboard.file.svg;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.file.Golden;
import org.indicatordashboard.file.chart.Chart;
import org.indicatordashboard.file.chart.ChartSamples;
import org.indicatordashboard.file.chart.Size;
import org.indicatordashboard.file.table.TableSamples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class PngWriterTest {

    private static final Fonts FONTS = new Fonts();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void hasTheSizeTimesTheScaleOnWhite(int scale) throws Exception {
        BufferedImage image = image(ChartSamples.target(), scale);
        assertEquals(List.of(960 * scale, 540 * scale), List.of(image.getWidth(), image.getHeight()));
        assertEquals(0xFFFFFFFF, image.getRGB(1, 1));
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void itsQrCodeCanBeScanned(Size size) throws Exception {
        assumeHostHasChinese();
        byte[] png = Golden.bytes(out -> new PngWriter(size, 2, FONTS).write(ChartSamples.longWords(), out));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        assertEquals(
                TableSamples.PROVENANCE.verificationUrl(),
                new QRCodeReader()
                        .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText());
    }

    @Test
    void drawsTheTitleAndTheQrCode() throws Exception {
        BufferedImage image = image(ChartSamples.target(), 1);
        assertTrue(dark(image, new Box(32, 30, 300, 34)) > 500, "no title");
        assertTrue(dark(image, new Box(850, 440, 80, 80)) > 1_000, "no QR code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔〕—％“”·≥≤", "镕喆", "普陀区、杨浦区；《》（）％㎡"})
    void everyCharacterOfOfficialTextsHasAGlyph(String text) {
        assumeHostHasChinese();
        Font font = new Font(FONTS.covering(text), Font.PLAIN, 20);
        var glyphs = font.createGlyphVector(new FontRenderContext(null, true, true), text);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            assertTrue(glyphs.getGlyphCode(i) != font.getMissingGlyphCode(), text + " at " + i);
        }
    }

    @Test
    void aCharacterWithoutGlyphIsNamedInsteadOfDrawnAsABox() {
        String unassigned = Character.toString(0xE0FF0);
        var exception = assertThrows(MissingFontException.class, () -> FONTS.covering("普陀" + unassigned));
        assertTrue(exception.getMessage().contains("draw " + unassigned + "."), exception.getMessage());
    }

    /** U+4DAE is in few fonts; without one the picture is refused, never drawn with a box. */
    @Test
    void aRareCharacterIsDrawnOrNamed() {
        assumeHostHasChinese();
        try {
            assertTrue(new Font(FONTS.covering("䶮"), Font.PLAIN, 20).canDisplay('䶮'));
        } catch (MissingFontException e) {
            assertTrue(e.getMessage().contains("draw 䶮."), e.getMessage());
        }
    }

    @Test
    void aHostWithoutChineseFontIsToldWhatToInstall() {
        Fonts none = new Fonts(List.of());
        assertFalse(none.available());
        PngWriter png = new PngWriter(Size.WIDE, 1, none);
        var exception = assertThrows(
                MissingFontException.class, () -> png.write(ChartSamples.target(), OutputStream.nullOutputStream()));
        assertTrue(exception.getMessage().contains("fonts-wqy-microhei"));
        assertTrue(exception.getMessage().contains("fonts-noto-cjk"));
    }

    @Test
    void equalChartsGiveEqualBytes() throws Exception {
        assumeHostHasChinese();
        assertArrayEquals(png(ChartSamples.summary(), 1), png(ChartSamples.summary(), 1));
    }

    @Test
    void refusesAScaleThatNobodyCanStore() {
        assertThrows(IllegalArgumentException.class, () -> new PngWriter(Size.WIDE, 5, FONTS));
    }

    private static void assumeHostHasChinese() {
        assumeTrue(FONTS.available(), "no Chinese font on this host: install fonts-wqy-microhei or fonts-noto-cjk");
    }

    private static long dark(BufferedImage image, Box box) {
        long dark = 0;
        for (int x = (int) box.x(); x < box.right(); x++) {
            for (int y = (int) box.y(); y < box.bottom(); y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static BufferedImage image(Chart chart, int scale) throws Exception {
        assumeHostHasChinese();
        return ImageIO.read(new ByteArrayInputStream(png(chart, scale)));
    }

    private static byte[] png(Chart chart, int scale) throws Exception {
        return Golden.bytes(out -> new PngWriter(Size.WIDE, scale, FONTS).write(chart, out));
    }
}
