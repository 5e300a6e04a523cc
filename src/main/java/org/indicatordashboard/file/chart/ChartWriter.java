package org.indicatordashboard.file.chart;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a chart in one file format. Writers hold no state of a file and may be shared by threads. */
public interface ChartWriter {

    /** Writes the whole file and flushes the stream, but does not close it. Equal charts give equal bytes. */
    void write(Chart chart, OutputStream out) throws IOException;
}
