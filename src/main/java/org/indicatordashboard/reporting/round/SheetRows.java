package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.DateUtil;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;

/** Understands the rows of a filled workbook as people write them. */
@ApplicationScoped
class SheetRows {

    /** 1,234.5 or 12家. */
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?\\d[\\d,，]*(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?)\\s*(\\S{0,20})");

    /** Days since 1900 that can only be a date which the spreadsheet made of 2024-03. */
    private static final Pattern DAY_NUMBER = Pattern.compile("[34]\\d{4}(\\.0+)?");

    @Inject
    RowCheck check;

    /** Every row that carries something; those left empty are not there. */
    List<SheetRow> read(FilledWorkbook workbook, Worklist worklist) {
        List<SheetRow> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row : workbook.rows().keySet()) {
            if (row > SheetColumn.HEADING_ROW && isFilled(workbook, row)) {
                CheckedRow checked = check(workbook, row, worklist);
                if (!seen.add(workbook.cell(row, SheetColumn.TARGET))) {
                    checked = with(
                            checked,
                            RowRemark.error(
                                    "twice",
                                    "target",
                                    Words.of(
                                            "这项目标在上面已经填过一行。一项目标只填一行。",
                                            "This target has a row above already. One row for one target.")));
                }
                read.add(new SheetRow(row + 1, workbook.cell(row, SheetColumn.NAME), checked));
            }
        }
        return read;
    }

    private static boolean isFilled(FilledWorkbook workbook, int row) {
        return List.of(SheetColumn.VALUE, SheetColumn.EVIDENCE, SheetColumn.REMARK).stream()
                .anyMatch(c -> !workbook.cell(row, c).isEmpty());
    }

    private CheckedRow check(FilledWorkbook workbook, int row, Worklist worklist) {
        String written = workbook.cell(row, SheetColumn.VALUE);
        Matcher number = NUMBER.matcher(written);
        boolean isNumber = number.matches();
        String unit = isNumber && !number.group(2).isEmpty() ? number.group(2) : workbook.cell(row, SheetColumn.UNIT);
        RowRequest sent = new RowRequest(
                workbook.cell(row, SheetColumn.TARGET),
                isNumber ? new BigDecimal(number.group(1).replaceAll("[,，]", "")) : null,
                comparator(workbook.cell(row, SheetColumn.COMPARATOR)),
                unit,
                period(workbook.cell(row, SheetColumn.PERIOD)),
                workbook.cell(row, SheetColumn.EVIDENCE),
                workbook.cell(row, SheetColumn.REMARK));
        CheckedRow checked = check.check(sent, worklist);
        return written.isEmpty() || isNumber
                ? checked
                : with(
                        checked,
                        RowRemark.error(
                                "not-a-number",
                                "value",
                                Words.of(
                                        "“%s” 不是数字。请在 %s 列只写数字。"
                                                .formatted(Shortened.of(written), SheetColumn.VALUE.letter()),
                                        "“%s” is not a number. Write only a number in column %s."
                                                .formatted(Shortened.of(written), SheetColumn.VALUE.letter()))));
    }

    private static CheckedRow with(CheckedRow row, RowRemark finding) {
        List<RowRemark> findings = new ArrayList<>(row.findings());
        findings.removeIf(f -> f.code().equals("no-value") && finding.code().equals("not-a-number"));
        findings.add(finding);
        return new CheckedRow(
                row.sent(), row.target(), row.figure(), row.period(), row.evidence(), row.remark(), findings);
    }

    /** The word of the list, or whatever else stands there. */
    private static String comparator(String written) {
        return ReportedFigure.COMPARATORS.stream()
                .filter(c -> ReportedFigure.choice(c).zh().equals(written))
                .map(Comparator::code)
                .findFirst()
                .orElse(written);
    }

    private static String period(String written) {
        if (!DAY_NUMBER.matcher(written).matches()) {
            return written;
        }
        LocalDate day = DateUtil.getLocalDateTime(Double.parseDouble(written)).toLocalDate();
        return day.getDayOfMonth() == 1
                ? Period.month(day.getYear(), day.getMonthValue()).toString()
                : day.toString();
    }
}
