package org.indicatordashboard.document.text;

import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.worker.FileReading;
import org.indicatordashboard.document.worker.ReadingProgress;

/** Reads a text in the worker process; how: the name of its format. Of a scan it says that it is one. */
final class TextReading implements FileReading {

    @Override
    public byte[] read(String how, byte[] file, ReadingProgress progress) {
        try {
            return PagedText.of(TextFormat.valueOf(how).read(file)).toBytes();
        } catch (PicturesOnlyException scan) {
            return PagedText.SCAN.toBytes();
        }
    }
}
