package org.indicatordashboard.reading;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.document.page.MadePdf;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.OwnDatabase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Pages of an imported text have pictures, and figures a place on them. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class DocumentPagesTest {

    @Test
    void thePagesOfAPdfShowWhereItsFiguresStand() {
        try (MadePdf pdf = new MadePdf()) {
            pdf.page().words(80, 100, "截至2023年底，建成停车场36个。").page().words(80, 100, "联系电话：13812345678");
            given().contentType("application/pdf")
                    .body(pdf.bytes())
                    .post("/api/v1/documents/putuo-fgw-2023-10/text?accept=lost")
                    .then()
                    .statusCode(oneOf(200, 201));
        }
        String pages = "/api/v1/documents/putuo-fgw-2023-10/pages";
        given().get(pages)
                .then()
                .body("pages.number", contains(1, 2))
                .body("outlines.page", contains(1))
                .body("outlines[0].top", allOf(greaterThan(160), lessThan(200)));
        byte[] picture = given().get(pages + "/1")
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertEquals(0xFFD8, (picture[0] & 0xFF) << 8 | picture[1] & 0xFF);
        given().get(pages + "/3").then().statusCode(404);
    }
}
