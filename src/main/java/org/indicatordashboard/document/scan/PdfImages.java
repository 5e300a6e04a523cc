package org.indicatordashboard.document.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as grey pictures. */
public final class PdfImages implements PageImages {

    private static final float POINTS = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final int dots;

    /** @param dots across the shorter side of a page */
    public PdfImages(PDDocument document, int dots) {
        this.document = document;
        this.dots = dots;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage page(int page) throws IOException {
        return renderer.renderImage(page, scale(page), ImageType.GRAY);
    }

    /** Dots for a point of the page; an endless strip of paper is drawn smaller. */
    public float scale(int page) {
        PDRectangle box = document.getPage(page).getCropBox();
        float shorter = Math.max(POINTS, Math.min(box.getWidth(), box.getHeight()));
        float longer = Math.max(box.getWidth(), box.getHeight());
        return Math.min(dots / shorter, 2.5f * dots / longer);
    }
}
