package org.indicatordashboard.document.text;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.document.page.MadePdf;
import org.indicatordashboard.document.page.PagePicture;
import org.indicatordashboard.document.page.PagedText;
import org.indicatordashboard.document.page.WordPlace;
import org.indicatordashboard.document.scan.PdfImages;
import org.indicatordashboard.document.scan.Recognition;
import org.indicatordashboard.document.scan.ScanOrder;
import org.indicatordashboard.document.scan.ScannedPages;
import org.indicatordashboard.document.worker.ReadingProgress;
import org.indicatordashboard.file.scan.Tesseract;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.testsupport.Missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Scans are read, and where they cannot be the refusal says what to do. */
class ScanTest {

    private static final String WORDS = """
            关于虚构区智慧停车的答复

            截至2023年一季度末，全区累计建成充电桩2473个，覆盖率达到86.4%。
            全年新增车位1.2万个，同比增长7.5%，培育企业3—5家。
            到2025年底，力争建成示范点20个，利用率不低于95%。
            联系人：张三丰
            """;

    private String program;

    @BeforeEach
    void needsTheProgramAndAFont() {
        Tesseract.find(System.getenv("PATH"))
                .ifPresentOrElse(
                        found -> program = found.toString(),
                        () -> Missing.tool(
                                "Scans need Tesseract. On Debian: apt-get install tesseract-ocr tesseract-ocr-chi-sim"));
        if (!ScannedPages.canBeMade()) {
            Missing.tool("Scans are made with a Chinese font. On Debian: apt-get install fonts-wqy-microhei");
        }
    }

    @Test
    void everyFigureOfACleanScanIsFoundWhereItIsPrinted() {
        PagedText read = pdf(ScannedPages.of(WORDS, 200, false));
        assertEquals(List.of(), ScanAccuracy.lost(WORDS, read.text()));
        PagePicture page = read.pages().get(0);
        int line = page.height() * 26 / 842;
        int first = page.height() * 72 / 842;
        WordPlace stations = place(read, "2473个");
        assertEquals(first + line, stations.top() + stations.height(), line / 2.0);
        WordPlace share = place(read, "86.4%");
        assertTrue(share.left() > stations.left() + stations.width() || share.top() > stations.top());
    }

    @Test
    void mostFiguresOfAWornOneAreFoundAndItsLinesTooWhenItLiesUpsideDown() {
        BufferedImage page = ScannedPages.of(WORDS, 150, true).get(0);
        int figures = ScanAccuracy.figures(WORDS).size();
        for (BufferedImage laid : List.of(page, turned(page))) {
            PagedText read = PictureText.recognise(ScanFiles.picture(laid, "png"), recognition(5));
            int found = figures - ScanAccuracy.lost(WORDS, read.text()).size();
            assertTrue(found >= 0.9 * figures, found + " of " + figures + ": " + read.text());
            assertTrue(read.pages().get(0).height() > read.pages().get(0).width());
        }
    }

    @ParameterizedTest
    @CsvSource({"empty, 空白", "noise, 看不清|没有认出"})
    void whatHoldsNoWordsIsRefused(String what, String says) {
        BufferedImage page = new BufferedImage(900, 1200, BufferedImage.TYPE_BYTE_GRAY);
        Random dirt = new Random(7);
        for (int y = 0; y < 1200; y++) {
            for (int x = 0; x < 900; x++) {
                page.getRaster().setSample(x, y, 0, what.equals("empty") ? 250 : dirt.nextInt(256));
            }
        }
        byte[] file = ScanFiles.tiff(List.of(page));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> PictureText.recognise(file, recognition(5)));
        assertTrue(
                refused.detail().zh().matches(".*(" + says + ").*"),
                refused.detail().zh());
    }

    @Test
    void aTableOnPaperKeepsItsRowsAndColumns() throws IOException {
        try (MadePdf made = new MadePdf();
                PDDocument paper = Loader.loadPDF(table(made))) {
            PagedText read = pdf(List.of(new PdfImages(paper, 1654).page(0)));
            assertTrue(read.text().contains("|指标|单位|2022年|2023年|\n"), read.text());
            assertTrue(read.text().contains("|粮食产量|万吨|32.1|32.5|\n|新建公园|个|12|15|\n"), read.text());
        }
    }

    private static byte[] table(MadePdf pdf) {
        pdf.page().words(80, 60, "主要指标完成情况").grid(List.of(80, 240, 320, 420, 510), List.of(68, 92, 112, 132, 152));
        String[][] rows = {{"指标", "单位", "2022年", "2023年"}, {"粮食产量", "万吨", "32.1", "32.5"}, {"新建公园", "个", "12", "15"}};
        int[] columns = {90, 250, 330, 430};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                pdf.words(columns[column], 85 + 20 * row, rows[row][column]);
            }
        }
        return pdf.bytes();
    }

    @Test
    void thePackingOfScannersIsKnown() {
        for (String packing : List.of("JBIG2", "TIFF", "JPEG", "PNG")) {
            assertTrue(ImageIO.getImageReadersByFormatName(packing).hasNext(), packing);
        }
    }

    @Test
    void aThousandPagesAreRefusedBeforeOneIsRead() {
        BufferedImage speck = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        ProblemException refused = assertThrows(ProblemException.class, () -> pdf(Collections.nCopies(1000, speck)));
        assertTrue(
                refused.detail().zh().contains("dashboard.scans.pages"),
                refused.detail().zh());
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] file = ScanFiles.picture(new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY), "png");
        for (byte[] broken : List.of(new byte[] {1, 2, 3}, java.util.Arrays.copyOf(file, 40))) {
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> PictureText.recognise(broken, recognition(5)));
            assertTrue(refused.detail().zh().contains("PNG"), refused.detail().zh());
        }
    }

    private PagedText pdf(List<BufferedImage> pages) {
        return PdfText.recognise(ScanFiles.pdf(pages), recognition(5));
    }

    private Recognition recognition(int pages) {
        return new Recognition(new ScanOrder(program, pages, 2), ReadingProgress.UNHEARD);
    }

    private static WordPlace place(PagedText read, String words) {
        int[] flat = ScanText.flat(read.text());
        String text = new String(flat, 0, flat.length);
        int start = text.indexOf(words);
        return read.pages().get(0).words().stream()
                .filter(word -> word.start() <= start && start < word.end())
                .findFirst()
                .orElseThrow()
                .part(flat, start, start + words.length());
    }

    private static BufferedImage turned(BufferedImage page) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = turned.createGraphics();
        pen.rotate(Math.PI, page.getWidth() / 2.0, page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return turned;
    }
}
