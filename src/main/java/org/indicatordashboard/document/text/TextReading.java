package org.indicatordashboard.document.text;

import java.nio.charset.StandardCharsets;

import org.indicatordashboard.document.worker.FileReading;
import org.indicatordashboard.document.worker.ReadingProgress;

/** Reads a text in the worker process; how: the name of its format. */
final class TextReading implements FileReading {

    @Override
    public byte[] read(String how, byte[] file, ReadingProgress progress) {
        return TextFormat.valueOf(how).read(file).getBytes(StandardCharsets.UTF_8);
    }
}
