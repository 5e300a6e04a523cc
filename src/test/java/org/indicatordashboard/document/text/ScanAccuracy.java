package org.indicatordashboard.document.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.scan.Recognition;
import org.indicatordashboard.document.scan.ScanOrder;
import org.indicatordashboard.document.scan.ScannedPages;
import org.indicatordashboard.document.worker.ReadingProgress;
import org.indicatordashboard.extraction.Context;
import org.indicatordashboard.extraction.Extractor;
import org.indicatordashboard.extraction.ProposedFigure;
import org.indicatordashboard.file.scan.Tesseract;

/** How many figures of a text are found again on scans of it; run by src/bench/scans.sh. */
public final class ScanAccuracy {

    private ScanAccuracy() {}

    public static void main(String... folders) throws IOException {
        Path program = Tesseract.find(System.getenv("PATH"))
                .orElseThrow(() -> new IllegalStateException(Tesseract.INSTALL.en()));
        Recognition recognition = new Recognition(new ScanOrder(program.toString(), 100, 2), ReadingProgress.UNHEARD);
        for (boolean worn : new boolean[] {false, true}) {
            int[] sum = new int[2];
            for (Path file : files(Path.of(folders[0]))) {
                String text = Files.readString(file);
                long begun = System.nanoTime();
                PagedText read =
                        PdfText.recognise(ScanFiles.pdf(ScannedPages.of(text, worn ? 150 : 200, worn)), recognition);
                double seconds = (System.nanoTime() - begun) / 1e9;
                List<String> lost = lost(text, read.text());
                int figures = figures(text).size();
                sum[0] += figures - lost.size();
                sum[1] += figures;
                System.out.printf(
                        "%-22s %s  %3d of %3d  %d pages %.1f s  lost: %s%n",
                        file.getFileName(),
                        worn ? "150 dpi worn " : "200 dpi clean",
                        figures - lost.size(),
                        figures,
                        read.pages().size(),
                        seconds,
                        lost);
            }
            System.out.printf("%s: recall %.1f %%%n", worn ? "150 dpi worn" : "200 dpi clean", 100.0 * sum[0] / sum[1]);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Figures of the text that the scan does not print. */
    static List<String> lost(String text, String read) {
        List<String> lost = new ArrayList<>(figures(text));
        figures(read).forEach(lost::remove);
        return lost;
    }

    static List<String> figures(String text) {
        return new Extractor()
                .extract(text, Context.none()).figures().stream()
                        .map(ProposedFigure::asPrinted)
                        .map(words -> words.replace('，', ',').replace('％', '%'))
                        .toList();
    }
}
