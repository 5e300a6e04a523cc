package org.indicatordashboard.document.text;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.indicatordashboard.document.page.PageBlock;
import org.indicatordashboard.document.page.PagePicture;
import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.page.PdfPages;
import org.indicatordashboard.document.page.PlacedWord;
import org.indicatordashboard.document.page.WordPlaces;
import org.indicatordashboard.document.scan.GreyPicture;
import org.indicatordashboard.document.scan.PdfImages;
import org.indicatordashboard.document.scan.Recognition;
import org.indicatordashboard.http.problem.ProblemException;

/** The text layer of a PDF; its tables keep their rows and columns. One without is recognised. */
final class PdfText implements TextSource {

    private static final int MOST_PAGES = 2_000;

    /** A stamp or the name of the scanner on each page is no text layer. */
    private static final int FEWEST_CHARACTERS = 20;

    /** Dots across a page that is recognised: A4 at 200 dpi; more take longer and are read no better. */
    private static final int DOTS = 1654;

    private interface Use<T> {
        T of(PDDocument document) throws IOException;
    }

    @Override
    public String read(byte[] file) {
        return open(file, document -> {
            PageText pages = new PageText();
            PdfPages.read(document, (lines, rules) -> pages.add(PageBlock.of(lines, rules)));
            String text = pages.text();
            long characters = text.codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .limit(MOST_PAGES * 20L)
                    .count();
            boolean drawn = document.getNumberOfPages() * FEWEST_CHARACTERS > characters && isDrawn(document);
            if (text.isBlank() || drawn) {
                throw new PicturesOnlyException();
            }
            return text;
        });
    }

    /** Whether its first page shows a picture. */
    private static boolean isDrawn(PDDocument document) {
        if (document.getNumberOfPages() == 0 || document.getPage(0).getResources() == null) {
            return false;
        }
        var resources = document.getPage(0).getResources();
        for (var name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    static PagedText recognise(byte[] file, Recognition recognition) {
        return open(file, document -> ScanText.of(recognition.read(new PdfImages(document, DOTS))));
    }

    /**
     * The same text with pictures of its first pages.
     *
     * @param time after which no other page is begun
     */
    static PagedText withPictures(byte[] file, int most, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return open(file, document -> {
            PageText raw = new PageText();
            List<List<PlacedWord>> words = new ArrayList<>();
            PdfPages.read(document, (lines, rules) -> {
                List<PageBlock> blocks = PageBlock.of(lines, rules);
                raw.add(blocks);
                words.add(blocks.stream().flatMap(PageBlock::words).toList());
            });
            String text = Paragraphs.tidy(raw.text());
            int[] flat = ScanText.flat(text);
            BitSet hidden = ScanText.hidden(text);
            WordPlaces places = new WordPlaces(flat, new BitSet());
            PdfImages images = new PdfImages(document, GreyPicture.DOTS);
            List<PagePicture> pictures = new ArrayList<>();
            for (int i = 0; i < Math.min(most, words.size()) && System.nanoTime() < end; i++) {
                pictures.add(ScanText.picture(
                        i + 1, GreyPicture.of(images.page(i)), places.of(words.get(i), images.scale(i)), flat, hidden));
            }
            return new PagedText(text, pictures, false);
        });
    }

    private static <T> T open(byte[] file, Use<T> use) {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw UnreadableException.because(
                        "PDF 超过 %d 页。请拆成几份导入。".formatted(MOST_PAGES),
                        "The PDF has more than %d pages. Split it and import the parts.".formatted(MOST_PAGES));
            }
            return use.of(document);
        } catch (InvalidPasswordException encrypted) {
            throw UnreadableException.because(
                    "PDF 有密码保护。请去掉密码后再导入。", "The PDF is protected with a password. Remove it and import again.");
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof ProblemException saidAlready) {
                throw saidAlready;
            }
            throw UnreadableException.because(
                    "不是完整的 PDF 文件（可能下载中断）。请重新取得文件再导入。",
                    "It is no complete PDF file; the download may have been cut off. Get the file again and import it.");
        }
    }
}
