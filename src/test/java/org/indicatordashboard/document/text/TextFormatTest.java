package org.indicatordashboard.document.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextFormatTest {

    private static final String SENTENCE = "截至2023年一季度末，累计建成基站1234个。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void findsOutTheCharset(String charset) {
        assertEquals(SENTENCE + "\n", TextFormat.PLAIN.read(SENTENCE.repeat(1).getBytes(Charset.forName(charset))));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = new byte[4096];
        Arrays.fill(noise, (byte) 0xFF);
        refused(TextFormat.PLAIN, noise, "UTF-8");
    }

    @Test
    void refusesAnEmptyFile() {
        refused(TextFormat.PLAIN, new byte[0], "空");
        refused(TextFormat.HTML, "<html><body> </body></html>".getBytes(StandardCharsets.UTF_8), "空");
    }

    @Test
    void takesTheWordsOfAPageAndNoScript() {
        String page = "<html><head><title>x</title><script>alert(1)</script></head><body onload=alert(2)>" + "<p>"
                + SENTENCE + "</p><svg onload=alert(3)></svg><script>alert(4)</script></body></html>";
        String text = TextFormat.HTML.read(page.getBytes(StandardCharsets.UTF_8));
        assertTrue(text.contains(SENTENCE));
        assertFalse(text.contains("alert"));
    }

    @Test
    void readsAPageInItsOwnCharset() {
        String page = "<html><head><meta charset=gb18030></head><body><p>" + SENTENCE + "</p></body></html>";
        assertEquals(SENTENCE + "\n", TextFormat.HTML.read(page.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void readsAPdf() throws IOException {
        assertEquals("Stations 2473\n", TextFormat.PDF.read(pdf("Stations 2473", null)));
    }

    @Test
    void tellsAboutAPdfOfPictures() throws IOException {
        refused(TextFormat.PDF, pdf(null, null), "OCR");
    }

    @Test
    void tellsAboutAnEncryptedPdf() throws IOException {
        refused(TextFormat.PDF, pdf("Stations 2473", "secret"), "密码");
    }

    @Test
    void tellsAboutATruncatedPdf() throws IOException {
        byte[] whole = pdf("Stations 2473", null);
        refused(TextFormat.PDF, Arrays.copyOf(whole, 60), "PDF");
    }

    @Test
    void readsAWordDocument() throws IOException {
        assertEquals(SENTENCE + "\n", TextFormat.DOCX.read(DocxFiles.of(SENTENCE)));
    }

    @Test
    void refusesADocumentWithExternalEntities() throws IOException {
        byte[] file =
                DocxFiles.withMainPart("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
        refused(TextFormat.DOCX, file, "DOCX");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        refused(TextFormat.DOCX, DocxFiles.bomb(), "DOCX");
    }

    @Test
    void refusesARenamedFile() {
        refused(TextFormat.DOCX, SENTENCE.getBytes(StandardCharsets.UTF_8), "DOCX");
        refused(TextFormat.PDF, SENTENCE.getBytes(StandardCharsets.UTF_8), "PDF");
    }

    @Test
    void dropsControlCharactersAndSurplusBlankLines() {
        assertEquals(
                "一\n\n二\n",
                TextFormat.PLAIN.read(
                        "\u0007一\r\n\r\n\n\n二\u0000\n".replace("\u0000", "").getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(TextFormat format, byte[] file, String says) {
        UnreadableException refusal = assertThrows(UnreadableException.class, () -> format.read(file));
        assertTrue(refusal.detail().zh().contains(says), refusal.detail().zh());
    }

    private static byte[] pdf(String words, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (words != null) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Word files made for a case. */
    static final class DocxFiles {

        private static final String MAIN_PART = "word/document.xml";

        static byte[] of(String paragraph) throws IOException {
            try (XWPFDocument document = new XWPFDocument();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                document.createParagraph().createRun().setText(paragraph);
                document.write(bytes);
                return bytes.toByteArray();
            }
        }

        static byte[] withMainPart(String xml) throws IOException {
            return replaced(out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
        }

        /** Unpacks to 150 MB of blanks. */
        static byte[] bomb() throws IOException {
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            return replaced(out -> {
                out.write("<?xml version=\"1.0\"?><x>".getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 150; i++) {
                    out.write(blanks);
                }
            });
        }

        private interface Content {
            void write(java.io.OutputStream out) throws IOException;
        }

        private static byte[] replaced(Content content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(of("x")));
                    var out = new java.util.zip.ZipOutputStream(bytes)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                    if (entry.getName().equals(MAIN_PART)) {
                        content.write(out);
                    } else {
                        zip.transferTo(out);
                    }
                }
            }
            return bytes.toByteArray();
        }
    }
}
