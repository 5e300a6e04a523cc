package org.indicatordashboard.document.scan;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Pages as a scanner gives them, made of a text: grey pictures of A4 paper. */
public final class ScannedPages {

    private static final float POINTS = 72;
    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float MARGIN = 72;
    private static final float SIZE = 14;
    private static final float STEP = 26;

    private final int dpi;
    private final boolean worn;
    private final List<BufferedImage> pages = new ArrayList<>();
    private Graphics2D pen;
    private float y;

    private ScannedPages(int dpi, boolean worn) {
        this.dpi = dpi;
        this.worn = worn;
    }

    /** Whether this machine has a font for them. */
    public static boolean canBeMade() {
        return font().canDisplayUpTo("数字化转型") < 0;
    }

    private static Font font() {
        System.setProperty("java.awt.headless", "true");
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .filter(name -> new Font(name, Font.PLAIN, 12).canDisplayUpTo("数字化转型") < 0)
                .map(name -> new Font(name, Font.PLAIN, 1))
                .findFirst()
                .orElse(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
    }

    /** @param worn whether the paper lay askew by 0.8 degrees under a dirty glass, a little out of focus */
    public static List<BufferedImage> of(String text, int dpi, boolean worn) {
        ScannedPages scanned = new ScannedPages(dpi, worn);
        scanned.begin();
        for (String line : text.split("\n")) {
            scanned.paragraph(line.strip());
        }
        scanned.end();
        return scanned.pages;
    }

    private void begin() {
        end();
        BufferedImage page = new BufferedImage(
                Math.round(WIDTH * dpi / POINTS), Math.round(HEIGHT * dpi / POINTS), BufferedImage.TYPE_BYTE_GRAY);
        pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font().deriveFont(SIZE * dpi / POINTS));
        pages.add(page);
        y = MARGIN;
    }

    private void end() {
        if (pen != null) {
            pen.dispose();
            int last = pages.size() - 1;
            pages.set(last, worn ? wear(pages.get(last), last) : pages.get(last));
        }
    }

    private void paragraph(String words) {
        int from = 0;
        while (from < words.length()) {
            int to = from + 1;
            while (to < words.length() && width(words.substring(from, to + 1)) < WIDTH - 2 * MARGIN) {
                to++;
            }
            while (to < words.length() && to > from + 1 && belongTogether(words.charAt(to - 1), words.charAt(to))) {
                to--;
            }
            if (y > HEIGHT - MARGIN) {
                begin();
            }
            pen.drawString(words.substring(from, to), MARGIN * dpi / POINTS, y * dpi / POINTS);
            y += STEP;
            from = to;
        }
    }

    /** As printers have it: no line begins with a full stop, and no number is torn. */
    private static boolean belongTogether(char before, char after) {
        return "，。；：、）”".indexOf(after) >= 0 || isOfNumber(before) && isOfNumber(after);
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || ".%—".indexOf(c) >= 0;
    }

    private float width(String words) {
        return pen.getFontMetrics().stringWidth(words) * POINTS / dpi;
    }

    private static BufferedImage wear(BufferedImage page, int seed) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(
                page,
                AffineTransform.getRotateInstance(Math.toRadians(0.8), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        pen.dispose();
        float[] soft = {1 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 4 / 16f, 2 / 16f, 1 / 16f, 2 / 16f, 1 / 16f};
        BufferedImage blurred =
                new ConvolveOp(new Kernel(3, 3, soft), ConvolveOp.EDGE_NO_OP, null).filter(turned, null);
        Random dirt = new Random(seed);
        byte[] pixels = ((java.awt.image.DataBufferByte) blurred.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            double grey = (pixels[i] & 0xFF) * 0.92 + dirt.nextGaussian() * 14;
            pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(grey)));
        }
        return blurred;
    }
}
