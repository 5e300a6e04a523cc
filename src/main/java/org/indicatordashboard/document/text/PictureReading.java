package org.indicatordashboard.document.text;

import org.indicatordashboard.document.worker.FileReading;
import org.indicatordashboard.document.worker.ReadingProgress;

/** Draws the pages of a PDF with a text layer in the worker process; how: how many at most. */
final class PictureReading implements FileReading {

    @Override
    public byte[] read(String how, byte[] file, ReadingProgress progress) {
        return PdfText.withPictures(file, Integer.parseInt(how)).toBytes();
    }
}
