package org.indicatordashboard.document.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small files that ask for much. */
public final class Bombs {

    private static final String LINE = "BT /F1 12 Tf 72 700 Td (2473) Tj ET\n";
    private static final String BEGIN = "BT /F1 12 Tf 72 700 Td\n";
    private static final String NEXT = "0 -20 Td (2473) Tj\n";
    private static final int MEGABYTE = 1 << 20;

    private Bombs() {}

    /** Inflates to so many megabytes of text operators; about 2 KB each. */
    public static byte[] pdfOfMegabytes(int megabytes) {
        byte[] piece = bytes(NEXT.repeat(MEGABYTE / NEXT.length()));
        List<InputStream> pieces = new ArrayList<>(List.of(new ByteArrayInputStream(bytes(BEGIN))));
        for (int n = 0; n < megabytes; n++) {
            pieces.add(new ByteArrayInputStream(piece));
        }
        InputStream content = new SequenceInputStream(Collections.enumeration(pieces));
        return pdf((document, page) -> page.setContents(new PDStream(document, content, COSName.FLATE_DECODE)));
    }

    /** Drawings that draw one another: ten of each ten of the next, so that it ends with nobody alive. */
    public static byte[] pdfThatDrawsForEver() {
        return pdf((document, page) -> {
            PDFormXObject inner = null;
            for (int level = 0; level < 20; level++) {
                PDFormXObject outer = new PDFormXObject(new PDStream(
                        document,
                        new ByteArrayInputStream((inner == null ? LINE.replace("2473", "") : "/X Do\n".repeat(10))
                                .getBytes(StandardCharsets.UTF_8))));
                outer.setBBox(page.getMediaBox());
                outer.setResources(resources(inner));
                inner = outer;
            }
            page.setResources(resources(inner));
            page.setContents(new PDStream(document, new ByteArrayInputStream(bytes("/X Do\n"))));
        });
    }

    private static PDResources resources(PDFormXObject drawing) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        if (drawing != null) {
            resources.put(COSName.getPDFName("X"), drawing);
        }
        return resources;
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private interface Contents {
        void fill(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(Contents contents) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            page.setResources(resources(null));
            document.addPage(page);
            contents.fill(document, page);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
