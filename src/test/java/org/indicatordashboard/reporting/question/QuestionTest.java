package org.indicatordashboard.reporting.question;

import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.reporting.round.ReportingProfile;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A finding is put to a unit with one request, and stands in its round. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class QuestionTest {

    private static final Map<String, String> ASKED = Map.of("check", "leaders-of-actions.310107", "unit", Person.UNIT);

    @Test
    void appearsOnceInTheRoundOfTheUnit() {
        Person reviewer = Person.reviewer("asks-questions");
        int id = reviewer.post("/questions", ASKED)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        reviewer.post("/questions", ASKED).then().statusCode(200).body("id", equalTo(id));
        Person.reporter("is-asked", Person.UNIT)
                .get("/reporting/" + Person.UNIT + "/2024-03")
                .then()
                .body("questions", hasSize(1))
                .body("questions[0].text", containsString("8–14"))
                .body("questions[0].askedBy", equalTo("asks-questions"));
    }

    @Test
    void anUnknownFindingOrUnitIsRefused() {
        Person reviewer = Person.reviewer("asks-questions");
        reviewer.post("/questions", Map.of("check", "none", "unit", Person.UNIT))
                .then()
                .statusCode(404);
        reviewer.post("/questions", Map.of("check", "none", "unit", "区某委"))
                .then()
                .statusCode(400);
        reviewer.post("/questions", Map.of("check", "none")).then().statusCode(400);
    }
}
