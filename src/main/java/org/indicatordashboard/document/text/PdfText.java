package org.indicatordashboard.document.text;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.indicatordashboard.document.page.PageBlock;
import org.indicatordashboard.document.page.PdfPages;

/** The text layer of a PDF; its tables keep their rows and columns. */
final class PdfText implements TextSource {

    private static final int MOST_PAGES = 2_000;

    @Override
    public String read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw UnreadableException.because(
                        "PDF 超过 %d 页。请拆成几份导入。".formatted(MOST_PAGES),
                        "The PDF has more than %d pages. Split it and import the parts.".formatted(MOST_PAGES));
            }
            PageText pages = new PageText();
            PdfPages.read(document, (lines, rules) -> pages.add(PageBlock.of(lines, rules)));
            String text = pages.text();
            if (text.isBlank()) {
                throw UnreadableException.because(
                        "PDF 里只有图像，没有文字层（多半是扫描件）。请先做文字识别（OCR），或导入 DOCX、TXT。",
                        "The PDF holds pictures only and no text layer, most likely a scan. Run text recognition (OCR) first, or import a DOCX or TXT.");
            }
            return text;
        } catch (InvalidPasswordException encrypted) {
            throw UnreadableException.because(
                    "PDF 有密码保护。请去掉密码后再导入。", "The PDF is protected with a password. Remove it and import again.");
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof UnreadableException saidAlready) {
                throw saidAlready;
            }
            throw UnreadableException.because(
                    "不是完整的 PDF 文件（可能下载中断）。请重新取得文件再导入。",
                    "It is no complete PDF file; the download may have been cut off. Get the file again and import it.");
        }
    }
}
