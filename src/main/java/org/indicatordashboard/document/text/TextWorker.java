package org.indicatordashboard.document.text;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.worker.FileWorker;

/** Has the text of a file read in the worker process, which no file can take the service along with. */
@ApplicationScoped
public class TextWorker {

    @Inject
    FileWorker worker;

    /**
     * The text with each paragraph on a line of its own.
     *
     * @throws org.indicatordashboard.http.problem.ProblemException saying what to do where no text can be read
     */
    public String read(TextFormat format, byte[] file) {
        return new String(worker.read(TextReading.class, format.name(), file), StandardCharsets.UTF_8);
    }
}
