package org.indicatordashboard.document.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gives the lines and rules of a PDF, page by page, to whoever asks. */
public final class PdfPages extends PDFTextStripper {

    private final BiConsumer<List<PlacedLine>, PageRules> page;
    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<PlacedWord> words = new ArrayList<>();
    private PageRules rules;

    private PdfPages(BiConsumer<List<PlacedLine>, PageRules> page) {
        this.page = page;
        setSortByPosition(true);
    }

    public static void read(PDDocument document, BiConsumer<List<PlacedLine>, PageRules> page) throws IOException {
        new PdfPages(page).writeText(document, Writer.nullWriter());
    }

    /** Comes after the words have been read: a page that has too many of them is given up before its lines. */
    @Override
    protected void writePage() throws IOException {
        rules = PdfRules.of(getCurrentPage());
        super.writePage();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        int from = 0;
        for (int i = 1; i < positions.size(); i++) {
            TextPosition before = positions.get(i - 1);
            float height = before.getYDirAdj() - before.getHeightDir() / 2;
            if (rules.part(right(before) - 1, positions.get(i).getXDirAdj() + 1, height)) {
                add(spell(positions.subList(from, i)), positions.subList(from, i));
                from = i;
            }
        }
        add(
                from == 0 ? text : spell(positions.subList(from, positions.size())),
                positions.subList(from, positions.size()));
    }

    private static String spell(List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        positions.forEach(position -> text.append(position.getUnicode()));
        return text.toString();
    }

    private void add(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        float bottom = first.getYDirAdj();
        float height = Math.max(first.getHeightDir(), 0.75f * first.getFontSizeInPt());
        words.add(new PlacedWord(
                text.strip(),
                first.getXDirAdj(),
                bottom - height,
                right(positions.get(positions.size() - 1)),
                bottom,
                PlacedWord.CERTAIN));
    }

    private static float right(TextPosition position) {
        return position.getXDirAdj() + position.getWidthDirAdj();
    }

    @Override
    protected void writeLineSeparator() {
        if (!words.isEmpty()) {
            lines.add(new PlacedLine(List.copyOf(words)));
            words.clear();
        }
    }

    @Override
    protected void endPage(PDPage ended) {
        writeLineSeparator();
        page.accept(List.copyOf(lines), rules);
        lines.clear();
    }
}
