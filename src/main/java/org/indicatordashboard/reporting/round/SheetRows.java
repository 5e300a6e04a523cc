package org.indicatordashboard.reporting.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.poi.ss.usermodel.DateUtil;

import org.indicatordashboard.figure.Comparator;
import org.indicatordashboard.http.problem.Shortened;
import org.indicatordashboard.language.Words;
import org.indicatordashboard.time.Period;
import org.indicatordashboard.time.SpelledDate;

/** Understands the rows of a filled workbook as people write them. A cell that cannot be used costs its row only. */
@ApplicationScoped
class SheetRows {

    private static final SpelledDate DATES = new SpelledDate(null);

    private static final Pattern DAY_NUMBER = Pattern.compile("[34]\\d{4}");

    @Inject
    RowCheck check;

    /** Every row that carries something; those left empty are not there. */
    List<SheetRow> read(FilledWorkbook workbook, Worklist worklist) {
        List<SheetRow> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row : workbook.filled()) {
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
        return read;
    }

    private CheckedRow check(FilledWorkbook workbook, int row, Worklist worklist) {
        SheetCell written = workbook.shown(row, SheetColumn.VALUE);
        String ownUnit = workbook.cell(row, SheetColumn.UNIT);
        Optional<SheetValue> value = SheetValue.of(written, ownUnit);
        String unit = value.map(SheetValue::unit).filter(u -> !u.isEmpty()).orElse(ownUnit);
        String chosen = SheetWords.comparator(workbook.cell(row, SheetColumn.COMPARATOR));
        String said = value.map(SheetValue::comparator).map(Comparator::code).orElse(chosen);
        RowRequest sent = new RowRequest(
                workbook.cell(row, SheetColumn.TARGET),
                value.map(SheetValue::value).orElse(null),
                said,
                unit,
                period(workbook.shown(row, SheetColumn.PERIOD)),
                workbook.cell(row, SheetColumn.EVIDENCE),
                workbook.cell(row, SheetColumn.REMARK),
                value.map(SheetValue::high).orElse(null),
                null);
        CheckedRow checked = check.check(sent, worklist);
        for (RowRemark finding : SheetFindings.of(workbook, row)) {
            checked = with(checked, finding);
        }
        if (value.isEmpty() && !written.text().isEmpty() && written.problem() == null) {
            checked = with(checked, SheetFindings.noNumber(written, row));
        }
        boolean isContradicted = !said.equals(chosen) && !chosen.isBlank() && !chosen.equals(Comparator.EQ.code());
        return isContradicted ? with(checked, contradicted(written, workbook, row)) : checked;
    }

    private static RowRemark contradicted(SheetCell written, FilledWorkbook workbook, int row) {
        String chosen = workbook.cell(row, SheetColumn.COMPARATOR);
        return RowRemark.error(
                "bad-comparator",
                "comparator",
                Words.of(
                        "“%s” 与比较 “%s” 说法不同。请只用一种。".formatted(Shortened.of(written.text()), Shortened.of(chosen)),
                        "“%s” and the comparison “%s” say different things. Use one of them."
                                .formatted(Shortened.of(written.text()), Shortened.of(chosen))));
    }

    private static CheckedRow with(CheckedRow row, RowRemark finding) {
        List<RowRemark> findings = new ArrayList<>(row.findings());
        findings.removeIf(f -> f.code().equals("no-value") && finding.field().equals("value"));
        findings.add(finding);
        return new CheckedRow(
                row.sent(), row.target(), row.figure(), row.period(), row.evidence(), row.remark(), findings);
    }

    /** A date may have lost its form, and shows the days since 1900. */
    private static String period(SheetCell cell) {
        if (cell.number() != null && DAY_NUMBER.matcher(cell.text()).matches()) {
            LocalDate day =
                    DateUtil.getLocalDateTime(cell.number().doubleValue()).toLocalDate();
            return day.getDayOfMonth() == 1
                    ? Period.month(day.getYear(), day.getMonthValue()).toString()
                    : day.toString();
        }
        return DATES.period(cell.text()).map(Period::toString).orElse(cell.text());
    }
}
