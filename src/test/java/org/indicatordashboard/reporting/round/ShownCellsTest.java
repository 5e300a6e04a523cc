package org.indicatordashboard.reporting.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Cells of a filled workbook are read as the person sees them; one that cannot be used costs its row only. */
@ServiceTest
@TestProfile(ReportingProfile.class)
class ShownCellsTest {

    private static final String UNIT = "区科委";
    private static final String ROUND = "/reporting/" + UNIT + "/2024-03";
    private static final String SHARE = "putuo-2023-ipv6-penetration";
    private static final String PARKS = "putuo-2023-digitally-upgraded-parks";
    private static final String CARRIERS = "putuo-2023-intelligent-software-rd-carriers";

    private Person reporter;
    private byte[] blank;

    @BeforeEach
    void download() {
        reporter = Person.reporter("kewei-chen", UNIT);
        blank = reporter.get(ROUND + ".xlsx").asByteArray();
    }

    @AfterEach
    void nothingIsRecorded() {
        reporter.get("/submissions").then().body("total", equalTo(0));
    }

    @Test
    void printsOnOneLandscapePageWithTheIdsOutOfSight() {
        Workbook.edited(blank, w -> {
            XSSFSheet sheet = Workbook.sheet(w);
            assertEquals(true, sheet.isColumnHidden(0));
            assertEquals(true, sheet.getPrintSetup().getLandscape());
            assertEquals(true, sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitHeight());
            assertEquals("1:2", sheet.getRepeatingRows().formatAsString());
            assertEquals(true, sheet.getRow(0).getCell(1).getStringCellValue().startsWith(UNIT));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.95         | 0%                 | 95",
                "0.9549       | 0.0%               | 95.5",
                "0.3          | General            | 0.3",
                "100000       | 0.00E+00           | 100000",
                "12.5         | # ?/?              | 12.5",
                "1234.5       | '#,##0.00'         | 1234.50",
                "1234         | '\"¥\"#,##0'        | 1234",
                "-12          | '#,##0_);(#,##0)'  | -12",
                "34.8149      | 0.00               | 34.81",
                "0            | '#,##0;-#,##0;\"-\"' | 0",
                "24           | 0\"家\"             | 24",
                "2473         | @                  | 2473"
            })
    void aNumberIsWhatItsFormatShows(double number, String format, BigDecimal read) {
        JsonPath row = row(edited(w -> {
            value(w, PARKS).setCellValue(number);
            value(w, PARKS).setCellStyle(style(w, format));
        }));
        BigDecimal low = new BigDecimal(row.getString("rows[0].figure.low"));
        assertThat(low, comparesEqualTo(read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "２４家     | eq     | 24 | 24",
                "1 234      | eq     | 1234 | 1234",
                "2—3        | range  | 2  | 3",
                "2-3家      | range  | 2  | 3",
                "（12）     | eq     | -12 | -12",
                "近100家    | approx | 100 | 100",
                "1.2万      | eq     | 12000 | 12000",
                "20家以上   | ge     | 20 | ",
                "95％       | eq     | 95 | 95"
            })
    void wordsAreReadAsTheyAreWritten(String words, String comparator, String low, String high) {
        JsonPath row = row(edited(w -> value(w, PARKS).setCellValue(words)));
        assertEquals(comparator, row.getString("rows[0].figure.comparator"));
        assertThat(new BigDecimal(row.getString("rows[0].figure.low")), comparesEqualTo(new BigDecimal(low)));
        if (high != null) {
            assertThat(new BigDecimal(row.getString("rows[0].figure.high")), comparesEqualTo(new BigDecimal(high)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "等于, eq",
        "不少于, ge",
        "多于, gt",
        "不超过, le",
        "少于, lt",
        "约, approx",
        "≥, ge",
        "＞, gt",
        "至少, ge",
        "At least, ge"
    })
    void theWordsOfTheSheetAreComparators(String word, String code) {
        JsonPath row = row(edited(w -> {
            value(w, PARKS).setCellValue(3);
            Workbook.row(w, PARKS).getCell(SheetColumn.COMPARATOR.ordinal()).setCellValue(word);
        }));
        assertEquals(code, row.getString("rows[0].figure.comparator"));
    }

    @ParameterizedTest
    @CsvSource({"2023年12月, 2023-12", "2023/12, 2023-12", "2023年四季度, 2023-Q4", "2023年, 2023", "2023q4, 2023-Q4"})
    void aPeriodMayBeWrittenInChinese(String written, String period) {
        JsonPath row = row(edited(w -> {
            value(w, PARKS).setCellValue(3);
            Workbook.row(w, PARKS).getCell(SheetColumn.PERIOD.ordinal()).setCellValue(written);
        }));
        assertEquals(period, row.getString("rows[0].period"));
    }

    @Test
    void aDateInAValueCellIsRefusedByItsRowAndTheOthersAreRead() {
        JsonPath answer = row(edited(w -> {
            value(w, PARKS).setCellValue(45291);
            value(w, PARKS).setCellStyle(style(w, "m/d/yy"));
            value(w, SHARE).setCellValue(0.95);
            value(w, SHARE).setCellStyle(style(w, "0%"));
        }));
        assertEquals(1, answer.getInt("refused"));
        assertEquals(
                List.of("date-as-value"),
                answer.getList("rows.find { it.target == '%s' }.findings.code".formatted(PARKS)));
        assertEquals("95%", answer.getString("rows.find { it.target == '%s' }.figure.asPrinted".formatted(SHARE)));
    }

    @Test
    void everyBadCellIsNamedAndTheRowsInOrderAreRead() {
        byte[] file = edited(w -> {
            value(w, PARKS).setCellFormula("1/0");
            value(w, PARKS).setCellErrorValue((byte) 7);
            value(w, CARRIERS).setCellFormula("1+1");
            value(w, SHARE).setCellValue(60);
            Row stations = Workbook.row(w, "putuo-2023-5g-outdoor-base-stations");
            stations.getCell(SheetColumn.VALUE.ordinal()).setCellValue(2600);
            int at = stations.getRowNum();
            Workbook.sheet(w).addMergedRegion(new CellRangeAddress(at, at + 1, 9, 9));
        });
        JsonPath answer = row(file);
        assertThat(answer.getList("rows.findings.flatten().text"), hasItem(containsString("#DIV/0!")));
        assertThat(answer.getList("rows.findings.flatten().text"), hasItem(containsString("是公式")));
        assertThat(answer.getList("rows.findings.flatten().code"), hasItem("merged-cells"));
        assertEquals(4, answer.getInt("refused"));
        assertEquals(60, answer.getInt("rows.find { it.target == '%s' }.figure.low".formatted(SHARE)));
        reporter.send("/submissions?unit=%s&month=2024-03".formatted(UNIT), Person.XLSX, file)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(containsString("value")));
    }

    @Test
    void aFormulaGivesTheResultThatItShows() {
        JsonPath row = row(edited(w -> {
            value(w, PARKS).setCellFormula("1+2");
            w.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(value(w, PARKS));
        }));
        assertEquals(3, row.getInt("rows[0].figure.low"));
    }

    @Test
    void aRowOutOfSightIsReadAndSaysSo() {
        JsonPath row = row(edited(w -> {
            value(w, PARKS).setCellValue(3);
            Workbook.row(w, PARKS).setZeroHeight(true);
        }));
        assertThat(row.getList("rows[0].findings.code"), hasItem("hidden-row"));
        assertEquals(0, row.getInt("refused"));
    }

    @Test
    void wordsAndComparisonThatContradictAreRefused() {
        JsonPath row = row(edited(w -> {
            value(w, PARKS).setCellValue("2—3");
            Workbook.row(w, PARKS).getCell(SheetColumn.COMPARATOR.ordinal()).setCellValue("少于");
        }));
        assertThat(row.getList("rows[0].findings.code"), hasItem("bad-comparator"));
    }

    private JsonPath row(byte[] file) {
        return reporter.send(ROUND, Person.XLSX, file)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private byte[] edited(Consumer<XSSFWorkbook> edit) {
        return Workbook.edited(blank, edit);
    }

    private static Cell value(XSSFWorkbook workbook, String target) {
        return Workbook.row(workbook, target).getCell(SheetColumn.VALUE.ordinal());
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
