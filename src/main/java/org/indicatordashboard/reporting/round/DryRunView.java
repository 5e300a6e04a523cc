package org.indicatordashboard.reporting.round;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/** What an uploaded workbook would bring. Nothing of it is recorded. */
@Schema(name = "DryRun")
public record DryRunView(
        @Schema(examples = "区商务委") String unit,

        @Schema(implementation = String.class, examples = "2024-03")
        Period month,

        @Schema(description = "dataset version it was checked against")
        long datasetVersion,

        @Schema(description = "rows that can be submitted") long usable,

        @Schema(description = "rows that need a remark first")
        long needRemark,

        @Schema(description = "rows that cannot be recorded")
        long refused,

        @Schema(description = "rows with content; empty ones are not listed")
        List<Row> rows) {

    /** What would become of one row. */
    @Schema(name = "DryRunRow")
    public record Row(
            @Schema(description = "row number as the spreadsheet shows it", examples = "3")
            int row,

            @Schema(examples = "putuo-2023-new-digital-business-districts")
            String target,

            @Schema(examples = "新建数字商圈数") String name,

            @Schema(description = "record, needs-remark or refused")
            String outcome,

            @Schema(nullable = true) Figure figure,

            @Schema(implementation = String.class, nullable = true)
            Period period,

            @Schema(nullable = true) String evidence,
            @Schema(nullable = true) String remark,

            @Schema(description = "what will be recorded, in words", nullable = true)
            String willRecord,

            @Schema(nullable = true) String willRecordEn,
            List<RowRemark> findings) {

        static Row of(SheetRow row) {
            CheckedRow checked = row.checked();
            boolean isUsable = !checked.isRefused();
            Words words = isUsable
                    ? Words.of(
                            "记录 %s 的数值 %s"
                                    .formatted(
                                            checked.period(), checked.figure().asPrinted()),
                            "Records %s for %s".formatted(checked.figure().asPrinted(), checked.period()))
                    : Words.of(null, null);
            return new Row(
                    row.number(),
                    checked.sent().target(),
                    row.name(),
                    isUsable ? (checked.lacksRemark() ? "needs-remark" : "record") : "refused",
                    checked.figure(),
                    checked.period(),
                    checked.evidence(),
                    checked.remark(),
                    words.zh(),
                    words.en(),
                    checked.findings());
        }
    }

    static DryRunView of(Worklist worklist, List<SheetRow> read) {
        List<Row> rows = read.stream().map(Row::of).toList();
        return new DryRunView(
                worklist.unit(),
                worklist.month(),
                worklist.version(),
                count(rows, "record"),
                count(rows, "needs-remark"),
                count(rows, "refused"),
                rows);
    }

    private static long count(List<Row> rows, String outcome) {
        return rows.stream().filter(r -> r.outcome().equals(outcome)).count();
    }
}
