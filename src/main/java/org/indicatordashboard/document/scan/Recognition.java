package org.indicatordashboard.document.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.indicatordashboard.document.worker.ReadingProgress;

/** Has the pages of a scan recognised, several at a time; few pictures are in memory at once. */
public final class Recognition {

    /** Less sure than this on average, a scan is a guess. */
    private static final double READABLE = 55;

    private final ScanOrder order;
    private final ReadingProgress progress;

    public Recognition(ScanOrder order, ReadingProgress progress) {
        this.order = order;
        this.progress = progress;
    }

    /** @throws org.indicatordashboard.http.problem.ProblemException where there is nothing to be read, or too much */
    public List<RecognizedPage> read(PageImages images) throws IOException {
        int count = images.count();
        if (count > order.pages()) {
            throw ScanProblems.tooManyPages(count, order.pages());
        }
        ExecutorService pool = Executors.newFixedThreadPool(order.atOnce());
        try {
            return check(read(images, count, pool));
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<RecognizedPage> read(PageImages images, int count, ExecutorService pool) throws IOException {
        PageRecognition recognition = new PageRecognition(order.program());
        Deque<CompletableFuture<RecognizedPage>> running = new ArrayDeque<>();
        List<RecognizedPage> pages = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            BufferedImage drawn = images.page(page);
            running.add(CompletableFuture.supplyAsync(() -> recognition.read(drawn), pool));
            if (running.size() > order.atOnce()) {
                pages.add(running.remove().join());
                progress.reached(pages.size(), count);
            }
        }
        while (!running.isEmpty()) {
            pages.add(running.remove().join());
            progress.reached(pages.size(), count);
        }
        return pages;
    }

    private static List<RecognizedPage> check(List<RecognizedPage> pages) {
        int characters = pages.stream().mapToInt(RecognizedPage::characters).sum();
        if (characters == 0) {
            throw ScanProblems.blank();
        }
        double sure = pages.stream()
                        .mapToDouble(page -> page.sure() * page.characters())
                        .sum()
                / characters;
        if (sure < READABLE) {
            throw ScanProblems.unreadable((int) sure);
        }
        return pages;
    }
}
