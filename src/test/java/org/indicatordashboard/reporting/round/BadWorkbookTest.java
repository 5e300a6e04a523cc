package org.indicatordashboard.reporting.round;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Files that are no report of the unit and month: refused with a reason, nothing recorded. */
@ServiceTest
@TestProfile(ReportingProfile.class)
class BadWorkbookTest {

    private static final String UNIT = "区科委";
    private static final String ROUND = "/reporting/" + UNIT + "/2024-03";

    private Person reporter;
    private byte[] good;

    @BeforeEach
    void download() {
        reporter = Person.reporter("kewei-chen", UNIT);
        good = reporter.get(ROUND + ".xlsx").asByteArray();
    }

    @AfterEach
    void nothingIsRecorded() {
        reporter.get("/submissions").then().body("total", equalTo(0));
    }

    @Test
    void ofAnotherMonth() {
        refused(reporter.get("/reporting/%s/2024-02.xlsx".formatted(UNIT)).asByteArray(), "month is “2024-02”");
    }

    @Test
    void withMovedColumns() {
        byte[] moved = Workbook.edited(good, w -> {
            XSSFSheet sheet = Workbook.sheet(w);
            sheet.getRow(1).getCell(9).setCellValue("比较 Comparison");
            sheet.getRow(1).getCell(10).setCellValue("本期数值 Value");
        });
        refused(moved, "Column J should be");
    }

    @Test
    void withAHundredThousandRows() {
        byte[] huge = Workbook.edited(good, w -> {
            for (int i = 100; i < 100_000; i++) {
                Workbook.sheet(w).createRow(i).createCell(0).setCellValue(1);
            }
        });
        refused(huge, "more than");
    }

    @Test
    void withMacros() {
        refused(with("xl/vbaProject.bin", new byte[100]), "macros");
        reporter.send(ROUND, "application/vnd.ms-excel.sheet.macroEnabled.12", with("xl/vbaProject.bin", new byte[9]))
                .then()
                .statusCode(422);
    }

    @Test
    void aZipBomb() {
        refused(with("xl/media/image1.png", new byte[40 << 20]), "unpacks to far more");
    }

    @Test
    void aRenamedPdf() {
        refused("%PDF-1.7 and so on".getBytes(), "PDF");
    }

    @Test
    void whateverElse() {
        refused(new byte[] {'P', 'K', 3, 4, 5, 6}, "workbook");
        refused("value,1".getBytes(), "not an XLSX");
        refused(new byte[0], "No file");
        reporter.send(ROUND, Person.XLSX, new byte[3 << 20]).then().statusCode(413);
        reporter.send(ROUND, "text/csv", "value,1".getBytes()).then().statusCode(415);
    }

    @Test
    void anotherTargetInARow() {
        byte[] foreign = Workbook.edited(good, w -> {
            Workbook.sheet(w).getRow(2).getCell(0).setCellValue("putuo-2023-new-digital-business-districts");
            Workbook.sheet(w).getRow(2).getCell(9).setCellValue(3);
        });
        reporter.send(ROUND, Person.XLSX, foreign)
                .then()
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("rows[0].findings[0].code", equalTo("unknown-target"));
    }

    private void refused(byte[] file, String reason) {
        ValidatableResponse answer = reporter.send(ROUND, Person.XLSX, file).then();
        answer.statusCode(422).body("detail", containsString(reason));
        reporter.send("/submissions?unit=%s&month=2024-03".formatted(UNIT), Person.XLSX, file)
                .then()
                .statusCode(422);
    }

    private byte[] with(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
