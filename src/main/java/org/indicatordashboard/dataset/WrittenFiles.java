package org.indicatordashboard.dataset;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of a dataset are written to, one after the other. */
interface WrittenFiles {

    /** @throws UncheckedIOException where it cannot be written into */
    void write(DatasetFile file, Stream<List<String>> rows);
}
