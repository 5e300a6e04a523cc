package org.indicatordashboard.reporting.round;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells out of a sheet's XML as it streams by, each as the person sees it. Refuses more rows than there can be
 * targets; a cell that cannot be used is kept with the reason.
 */
final class SheetCells extends DefaultHandler {

    private final SharedStrings strings;
    private final ShownNumber numbers;
    private final int rowsAtMost;
    private final SheetContent content = SheetContent.empty();
    private final StringBuilder text = new StringBuilder();
    private CellReference place;
    private String type;
    private String style;
    private boolean inValue;
    private boolean inReading;
    private boolean isFormula;

    SheetCells(SharedStrings strings, ShownNumber numbers, int rowsAtMost) {
        this.strings = strings;
        this.numbers = numbers;
        this.rowsAtMost = rowsAtMost;
    }

    SheetContent content() {
        return content;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> row(attributes);
            case "c" -> {
                place = reference(attributes.getValue("r"));
                type = attributes.getValue("t");
                style = attributes.getValue("s");
                text.setLength(0);
                isFormula = false;
            }
            case "v", "t" -> inValue = !inReading;
            // How a word is spoken, for some languages.
            case "rPh" -> inReading = true;
            case "f" -> isFormula = true;
            case "mergeCell" -> content.merge(attributes.getValue("ref"), rowsAtMost);
            default -> {
                // says nothing about values
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inReading = false;
            case "c" -> {
                SheetCell cell = cell(text.toString());
                if (!cell.text().isEmpty()) {
                    content.put(place.getRow(), place.getCol(), cell);
                }
            }
            default -> {
                // nothing ends that was kept
            }
        }
    }

    private SheetCell cell(String written) {
        String at = place.formatAsString();
        if (isFormula && written.isEmpty()) {
            return SheetCell.unusable(
                    "=",
                    "单元格 %s 是公式，文件里没有它的结果。请改为数值：复制后选择性粘贴为值。".formatted(at),
                    "Cell %s is a formula whose result is not in the file. Put its value there: copy, then paste as values."
                            .formatted(at));
        }
        if (written.isEmpty() || type == null || type.equals("n")) {
            return written.isEmpty() ? SheetCell.EMPTY : numbers.of(written, style);
        }
        return switch (type) {
            case "s" ->
                SheetCell.words(strings.getItemAt(Integer.parseInt(written)).getString());
            case "e" ->
                SheetCell.unusable(
                        written,
                        "单元格 %s 显示错误 %s。请改正公式或直接填写数值。".formatted(at, written),
                        "Cell %s shows the error %s. Correct the formula or write the value.".formatted(at, written));
            case "b" -> SheetCell.words(written.equals("1") ? "TRUE" : "FALSE");
            case "d" -> new SheetCell(written.replaceFirst("T.*", ""), null, true, null);
            default -> SheetCell.words(written);
        };
    }

    private void row(Attributes attributes) {
        String number = attributes.getValue("r");
        String hidden = attributes.getValue("hidden");
        if (number != null && ("1".equals(hidden) || "true".equals(hidden))) {
            content.hide(Integer.parseInt(number) - 1);
        }
    }

    private CellReference reference(String written) {
        CellReference reference;
        try {
            reference = new CellReference(written == null ? "" : written);
        } catch (IllegalArgumentException unreadable) {
            throw Refused.workbook("工作表内容已损坏。请重新下载工作簿填写。", "The sheet is damaged. Download the workbook again.");
        }
        if (reference.getRow() < 0 || reference.getCol() < 0) {
            throw Refused.workbook("工作表内容已损坏。请重新下载工作簿填写。", "The sheet is damaged. Download the workbook again.");
        }
        if (reference.getRow() > rowsAtMost) {
            throw Refused.workbook(
                    "工作表超过 %d 行。请只保留下载时已有的行。".formatted(rowsAtMost),
                    "The sheet has more than %d rows. Keep only the rows it was downloaded with."
                            .formatted(rowsAtMost));
        }
        return reference;
    }
}
