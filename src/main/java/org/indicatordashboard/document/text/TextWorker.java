package org.indicatordashboard.document.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.scan.ScanConfig;
import org.indicatordashboard.document.scan.ScanOrder;
import org.indicatordashboard.document.scan.ScanProblems;
import org.indicatordashboard.document.worker.FileWorker;
import org.indicatordashboard.document.worker.ReadingProgress;
import org.indicatordashboard.document.worker.WorkerConfig;
import org.indicatordashboard.file.scan.Tesseract;
import org.indicatordashboard.http.problem.ProblemException;

/** Has the text of a file read in the worker process, which no file can take the service along with. */
@ApplicationScoped
public class TextWorker {

    private static final Logger LOG = Logger.getLogger(TextWorker.class);

    @Inject
    FileWorker worker;

    @Inject
    WorkerConfig files;

    @Inject
    ScanConfig scans;

    /** Once found it is there; one that is installed later is found then. */
    private volatile Path program;

    /**
     * The text with each paragraph on a line of its own, of a PDF or scan with pictures of its pages.
     *
     * @param heard of the pages of a scan
     * @throws ProblemException saying what to do where no text can be read
     */
    public PagedText read(TextFormat format, byte[] file, ReadingProgress heard) {
        PagedText read = PagedText.of(worker.read(TextReading.class, format.name(), file));
        if (read.isScan()) {
            return recognise(format, file, heard);
        }
        return format == TextFormat.PDF
                ? new PagedText(read.text(), pictures(read.text(), file).pages(), false)
                : read;
    }

    private PagedText recognise(TextFormat format, byte[] file, ReadingProgress heard) {
        if (program == null) {
            Optional<Path> found = Tesseract.find(System.getenv("PATH"));
            program = found.orElseThrow(ScanProblems::noProgram);
        }
        ScanOrder order = new ScanOrder(program.toString(), scans.pages(), scans.atOnce());
        return PagedText.of(
                worker.read(ScanReading.class, ScanReading.how(format, order), file, scans.deadline(), heard));
    }

    /** A text whose pages are too dear to draw is a text all the same. */
    private PagedText pictures(String text, byte[] file) {
        try {
            long half = files.deadline().toMillis() / 2;
            PagedText drawn = PagedText.of(worker.read(PictureReading.class, scans.pages() + " " + half, file));
            return drawn.text().equals(text) ? drawn : new PagedText(text, List.of(), false);
        } catch (ProblemException | IllegalStateException notDrawn) {
            LOG.infof("no pictures of the pages: %s", notDrawn.getMessage());
            return new PagedText(text, List.of(), false);
        }
    }
}
