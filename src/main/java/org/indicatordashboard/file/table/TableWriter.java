package org.indicatordashboard.file.table;

import java.io.IOException;
import java.io.OutputStream;

import org.indicatordashboard.file.FileFormat;

/** Writes a table in one file format. Writers hold no state of a file and may be shared by threads. */
public interface TableWriter {

    FileFormat format();

    /** Writes the whole file and flushes the stream, but does not close it. Equal tables give equal bytes. */
    void write(Table table, OutputStream out) throws IOException;
}
