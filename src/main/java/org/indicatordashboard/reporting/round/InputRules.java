package org.indicatordashboard.reporting.round;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import org.indicatordashboard.time.Period;

/** What the spreadsheet program itself asks of the input cells. */
final class InputRules {

    private static final String LONGEST = "1000";
    private static final int MONTHS_OFFERED = 12;

    private InputRules() {}

    static void add(XSSFSheet sheet, Worklist worklist, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        Rules rules = new Rules(sheet, helper, first, last);
        rules.add(
                SheetColumn.VALUE,
                helper.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000000000", "1000000000000000"),
                "请填写数字，不带单位；区间写作 2—3。A number without its unit; a range as 2—3.",
                DataValidation.ErrorStyle.WARNING);
        rules.add(
                SheetColumn.COMPARATOR,
                helper.createExplicitListConstraint(ReportedFigure.COMPARATORS.stream()
                        .map(c -> ReportedFigure.choice(c).zh())
                        .toArray(String[]::new)),
                "请从列表中选择。Choose from the list.",
                DataValidation.ErrorStyle.STOP);
        rules.add(
                SheetColumn.PERIOD,
                helper.createExplicitListConstraint(periods(worklist.month()).toArray(String[]::new)),
                "如 2024-03、2024-Q1、2024，不晚于本月末。Like 2024-03, ended by the end of the month.",
                DataValidation.ErrorStyle.WARNING);
        for (SheetColumn words : List.of(SheetColumn.EVIDENCE, SheetColumn.REMARK)) {
            rules.add(
                    words,
                    helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, LONGEST, null),
                    "最多 %1$s 个字符。At most %1$s characters.".formatted(LONGEST),
                    DataValidation.ErrorStyle.STOP);
        }
    }

    /** The month, the longer periods that end with it, and the months before. */
    private static List<String> periods(Period month) {
        YearMonth last = YearMonth.from(month.start());
        List<String> periods = new ArrayList<>();
        for (int back = 0; back < MONTHS_OFFERED; back++) {
            periods.add(last.minusMonths(back).toString());
        }
        int year = last.getYear();
        if (last.getMonthValue() % 3 == 0) {
            periods.add(Period.quarter(year, last.getMonthValue() / 3).toString());
        }
        if (last.getMonthValue() % 6 == 0) {
            periods.add(Period.half(year, last.getMonthValue() / 6).toString());
        }
        if (last.getMonthValue() == 12) {
            periods.add(Period.year(year).toString());
        }
        return periods;
    }

    private record Rules(XSSFSheet sheet, DataValidationHelper helper, int first, int last) {

        void add(SheetColumn column, DataValidationConstraint constraint, String words, int style) {
            DataValidation rule = helper.createValidation(
                    constraint, new CellRangeAddressList(first, last, column.ordinal(), column.ordinal()));
            rule.setErrorStyle(style);
            rule.setShowErrorBox(true);
            rule.createErrorBox(column.heading(), words);
            rule.setShowPromptBox(true);
            rule.createPromptBox(column.heading(), words);
            rule.setEmptyCellAllowed(true);
            sheet.addValidationData(rule);
        }
    }
}
