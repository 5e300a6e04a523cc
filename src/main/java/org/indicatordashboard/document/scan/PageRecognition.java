package org.indicatordashboard.document.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.indicatordashboard.document.page.PlacedLine;
import org.indicatordashboard.document.page.PlacedWord;
import org.indicatordashboard.file.scan.Tesseract;

/** Has one page recognised, by a process of its own. */
final class PageRecognition {

    /** Surer than this the page is upright and sharp. */
    private static final double GOOD = 75;

    /** Dots across the shorter side between which the recognition is at its best: A4 at some 200 dpi. */
    private static final int FEWEST_DOTS = 1500;

    private static final int MOST_DOTS = 2400;

    /** Columns of its answer. */
    private static final int BLOCK = 2;

    private static final int LINE = 4;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int SURE = 10;
    private static final int TEXT = 11;

    private final String program;

    PageRecognition(String program) {
        this.program = program;
    }

    /** A page that makes no sense is tried the other ways up. */
    RecognizedPage read(BufferedImage drawn) {
        BufferedImage page = sized(drawn);
        RecognizedPage best = readUpright(page);
        for (int quarters : new int[] {2, 1, 3}) {
            if (best.characters() == 0 || best.sure() >= GOOD) {
                break;
            }
            RecognizedPage other = readUpright(GreyPicture.turned(page, quarters));
            best = other.sure() > best.sure() && other.characters() * 2 > best.characters() ? other : best;
        }
        return best;
    }

    private static BufferedImage sized(BufferedImage page) {
        double shorter = Math.min(page.getWidth(), page.getHeight());
        double scale = shorter < FEWEST_DOTS ? Math.min(4, FEWEST_DOTS / shorter) : Math.min(1, MOST_DOTS / shorter);
        return scale == 1 && page.getType() == BufferedImage.TYPE_BYTE_GRAY ? page : GreyPicture.scaled(page, scale);
    }

    private RecognizedPage readUpright(BufferedImage page) {
        TesseractRun run = new TesseractRun(program);
        List<PlacedLine> lines = lines(run.read(page, Tesseract.LANGUAGE, "4", "tsv"), new PerCentSigns(run, page));
        return new RecognizedPage(lines, page.getWidth(), GreyPicture.of(page));
    }

    private static List<PlacedLine> lines(List<String> answer, PerCentSigns signs) {
        List<PlacedLine> lines = new ArrayList<>();
        List<PlacedWord> words = new ArrayList<>();
        String before = "";
        for (String row : answer) {
            String[] fields = row.split("\t", -1);
            if (fields.length <= TEXT || fields[TEXT].isBlank() || fields[SURE].equals("conf")) {
                continue;
            }
            String line = String.join(" ", List.of(fields).subList(BLOCK, LINE + 1));
            if (!line.equals(before) && !words.isEmpty()) {
                lines.add(new PlacedLine(List.copyOf(words)));
                words.clear();
            }
            before = line;
            words.add(signs.mend(word(fields)));
        }
        if (!words.isEmpty()) {
            lines.add(new PlacedLine(List.copyOf(words)));
        }
        return lines;
    }

    private static PlacedWord word(String[] fields) {
        int left = Integer.parseInt(fields[LEFT]);
        int top = Integer.parseInt(fields[TOP]);
        return new PlacedWord(
                fields[TEXT].strip(),
                left,
                top,
                left + Integer.parseInt(fields[WIDTH]),
                top + Integer.parseInt(fields[HEIGHT]),
                (int) Float.parseFloat(fields[SURE]));
    }
}
