package org.indicatordashboard.document.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The paragraphs and tables of a Word document. POI resolves no external entities. */
final class DocxText implements TextSource {

    /** Unpacked bytes of one part; a document that unpacks to more is a zip bomb. */
    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(Paragraphs.LONGEST);
    }

    @Override
    public String read(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                DocxTables extractor = new DocxTables(document)) {
            return extractor.getText();
        } catch (IOException | RuntimeException broken) {
            throw UnreadableException.because(
                    "不是可读的 DOCX 文件（损坏、加密，或解压后过大）。请在 Word 或 WPS 中打开后另存为 .docx 再导入。",
                    "It is no readable DOCX file: damaged, encrypted, or too large once unpacked. Open it in Word or WPS, save it as .docx and import it again.");
        }
    }
}
