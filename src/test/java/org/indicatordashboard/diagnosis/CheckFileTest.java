package org.indicatordashboard.diagnosis;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Findings leave as tables, always marked derived, with a code that the service knows. */
@ServiceTest
class CheckFileTest {

    @Test
    void aCsvMarksWhatIsDerived() {
        String csv = Api.request()
                .get("/api/v1/checks?format=csv&kind=ratio&region=310107")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv, startsWith("id,group,kind,name,region,"));
        assertThat(csv, containsString(",derived,55.573,55.5106,55.6356,平方公里,"));
    }

    @Test
    void theWorkbookCarriesItsNotes() throws IOException {
        byte[] xlsx = Api.request().get("/api/v1/checks?format=xlsx").asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertEquals("数据诊断", workbook.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void itsCodeIsKnown() {
        String name = Api.request()
                .get("/api/v1/checks?format=csv&outcome=fails&asOf=2024-12-31")
                .header("Content-Disposition");
        String code = name.replaceAll(".*-([0-9A-Z]{10})\\.csv\"", "$1");
        Api.ask("/verifications/" + code).body("kind", is("checks")).body("unchanged", is(true));
    }

    @Test
    void anUnknownKindIsRefused() {
        Api.refused("/checks?kind=guess", 400).body("errors[0].field", is("kind"));
    }
}
