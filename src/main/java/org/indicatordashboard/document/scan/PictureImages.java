package org.indicatordashboard.document.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A PNG or JPEG, or the pages of a TIFF. */
public final class PictureImages implements PageImages {

    /** Larger pictures are read at a whole fraction of their size. */
    private static final int LONGEST_SIDE = 3600;

    private static final long MOST_DOTS = 200_000_000;

    private final ImageReader reader;

    public PictureImages(byte[] file) {
        try {
            ImageIO.setUseCache(false);
            ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file));
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw ScanProblems.noPicture();
            }
            reader = readers.next();
            reader.setInput(stream);
        } catch (IOException broken) {
            throw ScanProblems.noPicture();
        }
    }

    @Override
    public int count() throws IOException {
        return reader.getNumImages(true);
    }

    @Override
    public BufferedImage page(int page) throws IOException {
        long width = reader.getWidth(page);
        long height = reader.getHeight(page);
        if (width * height > MOST_DOTS) {
            throw ScanProblems.tooLarge(width, height);
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = (int) ((Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(page, how);
    }
}
