package org.indicatordashboard.reporting.round;

import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells out of a sheet's XML as it streams by. Refuses what a report does not need: formulas, merged cells, more
 * rows than there can be targets.
 */
final class SheetCells extends DefaultHandler {

    private final SharedStrings strings;
    private final int rowsAtMost;
    private final Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private CellReference place;
    private String type;
    private boolean inValue;

    SheetCells(SharedStrings strings, int rowsAtMost) {
        this.strings = strings;
        this.rowsAtMost = rowsAtMost;
    }

    /** Texts by row and column, both counted from 0; empty cells are left out. */
    Map<Integer, Map<Integer, String>> cells() {
        return cells;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> {
                place = reference(attributes.getValue("r"));
                type = attributes.getValue("t");
                text.setLength(0);
            }
            case "v", "t" -> inValue = true;
            case "f" ->
                throw Refused.workbook(
                        "单元格 %s 是公式。请改为数值：复制后选择性粘贴为值。".formatted(place.formatAsString()),
                        "Cell %s is a formula. Put its value there: copy, then paste as values."
                                .formatted(place.formatAsString()));
            case "mergeCell" ->
                throw Refused.workbook(
                        "单元格 %s 被合并。请取消合并。".formatted(attributes.getValue("ref")),
                        "The cells %s are merged. Take the merging back.".formatted(attributes.getValue("ref")));
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
        if (name.equals("v") || name.equals("t")) {
            inValue = false;
        } else if (name.equals("c")) {
            String value = value().strip();
            if (!value.isEmpty()) {
                cells.computeIfAbsent(place.getRow(), row -> new TreeMap<>()).put((int) place.getCol(), value);
            }
        }
    }

    private String value() {
        if ("s".equals(type) && text.length() > 0) {
            return strings.getItemAt(Integer.parseInt(text.toString())).getString();
        }
        return text.toString();
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
