package org.indicatordashboard.document.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the lines that a page draws; a thin filled box is a line too. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private static final Set<String> WORDS = Set.of(
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);

    private record Stroke(Point2D from, Point2D to) {}

    private final PageRules rules = new PageRules();
    private final List<Stroke> path = new ArrayList<>();
    private final PDRectangle box;
    private final int rotation;
    private Point2D start = new Point2D.Float();
    private Point2D current = new Point2D.Float();

    private PdfRules(PDPage page) {
        super(page);
        box = page.getCropBox();
        rotation = page.getRotation();
    }

    static PageRules of(PDPage page) throws IOException {
        PdfRules engine = new PdfRules(page);
        engine.processPage(page);
        return engine.rules;
    }

    /** Words have no lines; reading them twice costs as much as all the rest. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!WORDS.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        boolean thinDown = a.distance(d) <= PageRules.SLACK;
        boolean thinAlong = a.distance(b) <= PageRules.SLACK;
        if (thinDown || thinAlong) {
            path.add(thinDown ? new Stroke(half(a, d), half(b, c)) : new Stroke(half(a, b), half(d, c)));
        } else {
            path.addAll(List.of(new Stroke(a, b), new Stroke(b, c), new Stroke(c, d), new Stroke(d, a)));
        }
        current = a;
    }

    private static Point2D half(Point2D a, Point2D b) {
        return new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        current = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Float(x, y);
        path.add(new Stroke(current, next));
        current = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.add(new Stroke(current, start));
        current = start;
    }

    @Override
    public void strokePath() {
        path.forEach(this::keep);
        path.clear();
    }

    /** Shading of a cell bounds nothing; a line drawn as a box has two long sides that lie on one another. */
    @Override
    public void fillPath(int rule) {
        boolean thin = path.size() == 1 || path.size() >= 3 && isThin();
        if (thin) {
            path.forEach(this::keep);
        }
        path.clear();
    }

    private boolean isThin() {
        double along = extent(true);
        double down = extent(false);
        return Math.min(along, down) <= PageRules.SLACK;
    }

    private double extent(boolean along) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Stroke stroke : path) {
            double a = along ? stroke.from().getX() : stroke.from().getY();
            double b = along ? stroke.to().getX() : stroke.to().getY();
            least = Math.min(least, Math.min(a, b));
            most = Math.max(most, Math.max(a, b));
        }
        return most - least;
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture has no lines that can be read here.
    }

    @Override
    public void clip(int rule) {
        // What is clipped is drawn all the same by whoever draws it.
    }

    @Override
    public void shadingFill(COSName name) {
        // A shade is no line.
    }

    private void keep(Stroke stroke) {
        if (!rules.isDrawing()) {
            Point2D from = seen(stroke.from());
            Point2D to = seen(stroke.to());
            rules.add((float) from.getX(), (float) from.getY(), (float) to.getX(), (float) to.getY());
        }
    }

    /** From the upper left corner of the page as it is shown. */
    private Point2D seen(Point2D point) {
        double x = point.getX() - box.getLowerLeftX();
        double y = point.getY() - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(box.getWidth() - x, y);
            case 270 -> new Point2D.Double(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Double(x, box.getHeight() - y);
        };
    }
}
