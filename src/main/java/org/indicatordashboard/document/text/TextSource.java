package org.indicatordashboard.document.text;

/** Reads one kind of file. */
interface TextSource {

    /** @throws UnreadableException saying what to do where the file cannot be read */
    String read(byte[] file);
}
