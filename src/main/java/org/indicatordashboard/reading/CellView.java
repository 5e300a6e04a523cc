package org.indicatordashboard.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.extraction.table.CellPlace;

/** The cell of a table that holds a figure. */
@Schema(name = "TableCell")
public record CellView(
        @Schema(description = "what its row is called; may be empty", examples = "甲镇")
        String row,

        @Schema(description = "what its column is called; may be empty", examples = "2022年投资（万元）")
        String column) {

    static CellView of(CellPlace cell) {
        return cell == null ? null : new CellView(cell.row(), cell.column());
    }
}
