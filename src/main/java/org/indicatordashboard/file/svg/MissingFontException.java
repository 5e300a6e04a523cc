package org.indicatordashboard.file.svg;

/** The host has no font for the words of a chart, so that a picture would show boxes. An operator mends it. */
public final class MissingFontException extends RuntimeException {

    /** @param missing the characters that no font can draw */
    MissingFontException(String missing) {
        super(
                "No font on this host can draw %s. Install the package fonts-wqy-microhei or fonts-noto-cjk (and fontconfig)."
                        .formatted(missing));
    }
}
