package org.indicatordashboard.document.text;

import java.time.Duration;

import org.indicatordashboard.document.worker.FileReading;
import org.indicatordashboard.document.worker.ReadingProgress;

/**
 * Draws the pages of a PDF with a text layer in the worker process; how: how many at most, and for how many
 * milliseconds. */
final class PictureReading implements FileReading {

    @Override
    public byte[] read(String how, byte[] file, ReadingProgress progress) {
        String[] bounds = how.split(" ");
        return PdfText.withPictures(file, Integer.parseInt(bounds[0]), Duration.ofMillis(Long.parseLong(bounds[1])))
                .toBytes();
    }
}
