package org.indicatordashboard.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints how well the extraction reads its labelled texts; src/bench/extraction runs it. */
public final class AccuracyReport {

    private static final List<String> TUNED = List.of(
            "numbers",
            "exclusions",
            "times",
            "subjects",
            "held-out",
            "held-out-two",
            "district-reports",
            "district-reports-two");
    private static final int MEGABYTE = 1024 * 1024;

    private AccuracyReport() {}

    /** @param args --verbose lists every difference of the tuned phrases, --all those of the held-out ones, too */
    public static void main(String[] args) throws IOException {
        List<String> options = Arrays.asList(args);
        Accuracy whole = new Accuracy();
        for (String name : TUNED) {
            report(name, LabelledText.of(name), options.contains("--verbose"), whole);
        }
        report("held-out-three", LabelledText.of("held-out-three"), options.contains("--all"), whole);
        report("texts", marked(true), options.contains("--verbose"), whole);
        report("other texts", marked(false), options.contains("--all"), whole);
        System.out.println(whole.summary("together"));
        System.out.println(whole.calibration());
        speed();
    }

    /** Every labelled text there is. */
    static List<LabelledText> all() throws IOException {
        List<LabelledText> all = new ArrayList<>();
        for (String name : TUNED) {
            all.addAll(LabelledText.of(name));
        }
        all.addAll(LabelledText.of("held-out-three"));
        all.addAll(marked(true));
        all.addAll(marked(false));
        return all;
    }

    private static void report(String name, List<LabelledText> texts, boolean verbose, Accuracy whole) {
        Accuracy accuracy = new Accuracy();
        texts.forEach(accuracy::add);
        texts.forEach(whole::add);
        System.out.println(accuracy.summary(name));
        if (verbose) {
            accuracy.notes().forEach(note -> System.out.println("    " + note));
        }
    }

    /** @param tuned those with an odd number, which may be looked into; the even ones are held out */
    private static List<LabelledText> marked(boolean tuned) throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        for (MarkedText marked : MarkedText.all()) {
            if (Integer.parseInt(marked.name().substring(0, 2)) % 2 == 1 != tuned) {
                continue;
            }
            List<LabelledText.Label> labels = marked.labels().stream()
                    .map(l -> new LabelledText.Label(l.start(), l.end(), l.figure(), l.kind(), l.period(), null, null))
                    .toList();
            texts.add(new LabelledText(marked.text(), Context.none(), labels));
        }
        return texts;
    }

    private static void speed() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < MEGABYTE / 3) {
            for (MarkedText marked : MarkedText.all()) {
                text.append(marked.text());
            }
        }
        String megabyte = text.substring(0, MEGABYTE / 3);
        for (int i = 0; i < 8; i++) {
            new Extractor().extract(megabyte, Context.none());
        }
        long start = System.nanoTime();
        new Extractor().extract(megabyte, Context.none());
        System.out.printf("speed        1 MB of text in %.2f s%n", (System.nanoTime() - start) / 1e9);
    }
}
