package org.indicatordashboard.document.worker;

import java.io.IOException;

/**
 * A way to read a file. Runs in the worker process and knows nothing of the running service: no configuration, no
 * database. Has a constructor without parameters.
 */
public interface FileReading {

    /**
     * @param how what it needs to know besides the file, in words that it and its caller agree on
     * @return what was read, in a form that it and its caller agree on; at most {@link WorkerProcess#LONGEST_ANSWER} bytes
     * @throws org.indicatordashboard.http.problem.ProblemException saying what to do where the file cannot be read; the
     *     caller gets its kind and words
     */
    byte[] read(String how, byte[] file, ReadingProgress progress) throws IOException;
}
