package org.indicatordashboard.file.chart;

import org.indicatordashboard.language.Coded;

/** Shapes of a picture, in CSS pixels; a PNG multiplies them by its scale. */
public enum Size implements Coded {
    /** 16:9, for slides and screens. */
    WIDE(960, 540),
    /** 1:1, for messages. */
    SQUARE(720, 720),
    /** Half a page of A4 upright. */
    HALF_PAGE(680, 480);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
