package org.indicatordashboard.reporting.round;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Cases;
import org.indicatordashboard.testsupport.Person;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** The workbook that somebody filled in with a share, dates and words; only the date in a value cell costs its row. */
@ServiceTest
@TestProfile(ReportingProfile.class)
class WorkbookCaseTest {

    private static final String ROW = "rows.find { it.target == 'putuo-2023-%s' }.%s";

    @Test
    void itIsReadRowByRow() {
        byte[] file = Cases.bytes("workbook-percent-date-cells.xlsx");
        ValidatableResponse answer = Person.reporter("kewei-chen", "区科委")
                .send("/reporting/区科委/2023-12", Person.XLSX, file)
                .then()
                .statusCode(200)
                .body("refused", equalTo(1));
        answer.body(ROW.formatted("ipv6-penetration", "figure.asPrinted"), equalTo("95%"))
                .body(ROW.formatted("5g-outdoor-base-stations", "findings.code"), hasItem("date-as-value"))
                .body(ROW.formatted("5g-outdoor-base-stations", "figure"), nullValue())
                .body(ROW.formatted("software-chain-leaders", "period"), equalTo("2023-12"))
                .body(ROW.formatted("online-culture-tourism-enterprises", "period"), equalTo("2023-12"))
                .body(ROW.formatted("esports-upstream-enterprises", "figure.comparator"), equalTo("ge"));
    }
}
