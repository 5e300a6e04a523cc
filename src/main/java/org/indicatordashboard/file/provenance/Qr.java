package org.indicatordashboard.file.provenance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import io.nayuki.qrcodegen.QrCode;

/** An address as a QR code, error correction M (readable with 15 % of it soiled). */
public final class Qr {

    /** Light modules around the code that ISO/IEC 18004 asks for. */
    private static final int QUIET = 4;

    private final QrCode code;

    public Qr(String address) {
        this.code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    }

    /** Modules along one side, quiet zone included. */
    public int modules() {
        return code.size + 2 * QUIET;
    }

    /** The dark modules as data of an SVG path in units of a module; runs are joined per row. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                int end = column;
                while (code.getModule(end, row)) {
                    end++;
                }
                if (end > column) {
                    int length = end - column;
                    path.append('M').append(QUIET + column).append(' ').append(QUIET + row);
                    path.append('h')
                            .append(length)
                            .append("v1h-")
                            .append(length)
                            .append('z');
                    column = end;
                }
            }
        }
        return path.toString();
    }

    /** @param scale pixels per module */
    public byte[] png(int scale) throws IOException {
        int side = modules() * scale;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / scale - QUIET, y / scale - QUIET);
                image.setRGB(x, y, dark ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        }
        return out.toByteArray();
    }
}
