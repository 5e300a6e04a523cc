package org.indicatordashboard.document.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Pictures of pages, drawn one at a time. */
public interface PageImages {

    int count() throws IOException;

    /** @param page counted from 0 */
    BufferedImage page(int page) throws IOException;
}
