package org.indicatordashboard.document.scan;

/**
 * What a recognition needs to know, on its way to the worker process.
 *
 * @param program where Tesseract is
 */
public record ScanOrder(String program, int pages, int atOnce) {

    private static final String BETWEEN = "\n";

    public static ScanOrder read(String spelt) {
        String[] parts = spelt.split(BETWEEN, 3);
        return new ScanOrder(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    public String spell() {
        return pages + BETWEEN + atOnce + BETWEEN + program;
    }
}
