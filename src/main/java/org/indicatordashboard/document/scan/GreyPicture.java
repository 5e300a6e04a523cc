package org.indicatordashboard.document.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

import org.indicatordashboard.document.page.WordPlace;

/** The picture of a page as it is kept: grey, as wide as a screen shows it, packed. */
public record GreyPicture(byte[] jpeg, int width, int height) {

    /** Enough to read a footnote, and small enough to keep. */
    public static final int DOTS = 1200;

    private static final float QUALITY = 0.6f;

    public static GreyPicture of(BufferedImage page) {
        double scale = Math.min(1, (double) DOTS / Math.min(page.getWidth(), page.getHeight()));
        return pack(scaled(page, scale));
    }

    /** A grey copy on white paper. */
    static BufferedImage scaled(BufferedImage page, double scale) {
        BufferedImage grey = new BufferedImage(
                Math.max(1, (int) Math.round(page.getWidth() * scale)),
                Math.max(1, (int) Math.round(page.getHeight() * scale)),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, grey.getWidth(), grey.getHeight(), null);
        pen.dispose();
        return grey;
    }

    /** @param quarters of a turn, clockwise */
    static BufferedImage turned(BufferedImage page, int quarters) {
        boolean lies = quarters % 2 == 1;
        BufferedImage turned = new BufferedImage(
                lies ? page.getHeight() : page.getWidth(),
                lies ? page.getWidth() : page.getHeight(),
                BufferedImage.TYPE_BYTE_GRAY);
        AffineTransform turn = AffineTransform.getTranslateInstance(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(page, turn, null);
        pen.dispose();
        return turned;
    }

    /** As the recognition reads it: a portable grey map. */
    static byte[] map(BufferedImage grey) {
        byte[] head =
                "P5 %d %d 255\n".formatted(grey.getWidth(), grey.getHeight()).getBytes();
        byte[] dots = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        byte[] map = new byte[head.length + dots.length];
        System.arraycopy(head, 0, map, 0, head.length);
        System.arraycopy(dots, 0, map, head.length, dots.length);
        return map;
    }

    /** What is hidden in the text is painted over. */
    public GreyPicture without(List<WordPlace> hidden) {
        if (hidden.isEmpty()) {
            return this;
        }
        try {
            BufferedImage page = scaled(ImageIO.read(new ByteArrayInputStream(jpeg)), 1);
            Graphics2D pen = page.createGraphics();
            pen.setColor(Color.GRAY);
            hidden.forEach(word -> pen.fillRect(
                    word.left() - word.height() / 3,
                    word.top() - word.height() / 5,
                    word.width() + word.height() * 2 / 3,
                    word.height() * 7 / 5));
            pen.dispose();
            return pack(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static GreyPicture pack(BufferedImage grey) {
        ImageIO.setUseCache(false);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(grey, null, null), how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new GreyPicture(bytes.toByteArray(), grey.getWidth(), grey.getHeight());
    }
}
