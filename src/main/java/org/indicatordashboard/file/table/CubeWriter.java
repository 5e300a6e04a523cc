package org.indicatordashboard.file.table;

import java.io.IOException;
import java.io.OutputStream;

import org.indicatordashboard.file.FileFormat;

/** Writes a cube in one statistical exchange format. Writers hold no state of a file and may be shared by threads. */
public sealed interface CubeWriter permits JsonStatWriter, SdmxCsvWriter {

    FileFormat format();

    /** Writes the whole file and flushes the stream, but does not close it. Equal cubes give equal bytes. */
    void write(Cube cube, OutputStream out) throws IOException;
}
