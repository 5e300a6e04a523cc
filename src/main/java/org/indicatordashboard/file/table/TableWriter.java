package org.indicatordashboard.file.table;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a table in one file format. Writers hold no state of a file and may be shared by threads. */
public interface TableWriter {

    /** Writes the whole file and flushes the stream, but does not close it. Equal tables give equal bytes. */
    <R> void write(Table<R> table, OutputStream out) throws IOException;

    /** Whether it writes only tables that are a statistical data set. */
    default boolean isStatistical() {
        return false;
    }
}
