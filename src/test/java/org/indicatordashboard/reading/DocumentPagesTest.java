package org.indicatordashboard.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.document.page.MadePdf;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.OwnDatabase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pages of an imported text have pictures, and figures a place on them. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class DocumentPagesTest {

    @Test
    void thePagesOfAPdfShowWhereItsFiguresStandAndHideWhatTheTextHides() throws IOException {
        byte[] file = file();
        given().contentType("application/pdf")
                .body(file)
                .post("/api/v1/documents/putuo-fgw-2023-10/text?accept=lost")
                .then()
                .statusCode(oneOf(200, 201));
        given().contentType("application/pdf")
                .body(file)
                .post("/api/v1/documents/putuo-fgw-2023-10/text")
                .then()
                .statusCode(200)
                .body("isNew", is(false));
        String pages = "/api/v1/documents/putuo-fgw-2023-10/pages";
        given().get(pages)
                .then()
                .body("pages.number", contains(1, 2))
                .body("outlines.page", contains(1))
                .body("outlines[0].top", allOf(greaterThan(160), lessThan(200)));
        assertEquals(600, picture(pages + "/1").getWidth() / 2);
        given().get(pages + "/3").then().statusCode(404);
        BufferedImage hidden = picture(pages + "/2");
        for (int x : new int[] {300, 350, 400}) {
            int grey = hidden.getRaster().getSample(x, 194, 0);
            assertTrue(grey > 60 && grey < 200, "the telephone number is painted over, not " + grey);
        }
    }

    private static byte[] file() {
        try (MadePdf pdf = new MadePdf()) {
            return pdf.page()
                    .words(80, 100, "截至2023年底，建成停车场36个。")
                    .page()
                    .words(80, 100, "联系电话：13812345678")
                    .bytes();
        }
    }

    private static BufferedImage picture(String address) throws IOException {
        byte[] picture = given().get(address)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
