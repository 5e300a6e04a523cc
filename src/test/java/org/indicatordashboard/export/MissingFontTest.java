package org.indicatordashboard.export;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.access.AddressLimitProfile;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.indicatordashboard.testsupport.Api.refused;

/** A host whose fonts know no Chinese. */
@ServiceTest
@TestProfile(AddressLimitProfile.class)
class MissingFontTest {

    private static final String SUMMARY = "/summary/chart.";

    @Test
    void aPngIsRefusedNamingThePackage() {
        refused(SUMMARY + "png", 503)
                .body("detail", allOf(containsString("fonts-wqy-microhei"), containsString("fonts-noto-cjk")));
    }

    @Test
    void otherFormatsDoNotDependOnIt() {
        for (String format : new String[] {"svg", "xlsx", "pptx", "docx"}) {
            get("/api/v1" + SUMMARY + format).then().statusCode(200);
        }
    }

    @Test
    void theHealthPageSaysSoAndStaysUp() {
        get("/health")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'fonts' }.status", is("UP"))
                .body("checks.find { it.name == 'fonts' }.data.pngFont", is("missing"))
                .body("checks.find { it.name == 'fonts' }.data.install", containsString("fonts-wqy-microhei"));
        get("/health/ready").then().statusCode(200);
    }
}
