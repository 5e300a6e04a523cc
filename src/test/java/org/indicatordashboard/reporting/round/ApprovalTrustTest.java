package org.indicatordashboard.reporting.round;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Two people stand behind an approved value, and it stays the one they saw. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class ApprovalTrustTest {

    private static final String UNIT = "区建管委";
    private static final String STATIONS = "putuo-2023-5g-outdoor-base-stations";

    @Inject
    AgroalDataSource database;

    @Test
    void whoChangedAColleaguesDraftCannotApproveIt() {
        Person author = Person.reporter("jianguan-wu", UNIT);
        Person both = Person.account("both-sun", List.of("reporter", "reviewer"), List.of(UNIT));
        int id = draft(author, "2024-01", 2700);
        both.put("/submissions/" + id, rows(2800))
                .then()
                .statusCode(200)
                .body("rows[0].writtenBy", is(List.of("both-sun", "jianguan-wu")));
        author.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        decide(both, id, "approve", Map.of()).then().statusCode(403);
        decide(both, id, "return", Map.of("reason", "x")).then().statusCode(403);
        decide(Person.reviewer("shenhe-li"), id, "approve", Map.of()).then().statusCode(200);
        decide(both, id, "withdraw", Map.of("reason", "x", "targets", List.of("putuo-2023-5g-outdoor-base-stations")))
                .then()
                .statusCode(403);
    }

    @Test
    void whoSentADraftAgainAsItWasHasNotWrittenIt() {
        Person author = Person.reporter("jianguan-wu", UNIT);
        Person both = Person.account("both-sun", List.of("reporter", "reviewer"), List.of(UNIT));
        int id = draft(author, "2024-02", 2700);
        both.put("/submissions/" + id, rows(2700)).then().body("rows[0].writtenBy", is(List.of("jianguan-wu")));
    }

    @Test
    void whoAttachedTheEvidenceCannotApproveIt() {
        Person author = Person.reporter("jianguan-wu", UNIT);
        Person both = Person.account("both-sun", List.of("reporter", "reviewer"), List.of(UNIT));
        int id = draft(author, "2024-03", 2700);
        both.send("/submissions/%d/attachments?name=a.pdf".formatted(id), "application/pdf", "%PDF-1.7".getBytes())
                .then()
                .statusCode(201);
        author.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        decide(both, id, "approve", Map.of()).then().statusCode(403);
    }

    @Test
    void anApprovalIsOfTheRevisionThatWasSeen() {
        Person author = Person.reporter("jianguan-wu", UNIT);
        Person reviewer = Person.reviewer("shenhe-li");
        int id = draft(author, "2024-04", 2850);
        author.post("/submissions/%d/submit".formatted(id));
        int seen = reviewer.get("/submissions/" + id).path("revision");
        decide(reviewer, id, "return", Map.of("reason", "again", "revision", seen))
                .then()
                .statusCode(200);
        author.put("/submissions/" + id, rows(2860)).then().body("revision", is(seen + 1));
        author.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        decide(reviewer, id, "approve", Map.of("revision", seen))
                .then()
                .statusCode(409)
                .body("detail", containsString("changed after you saw it"));
        decide(reviewer, id, "approve", Map.of("revision", seen + 1))
                .then()
                .statusCode(200)
                .body("rows[0].state", equalTo("approved"));
    }

    @Test
    void aRemarkThatIsNeededByNowIsMissedAtApproval() {
        Person author = Person.reporter("jianguan-wu", UNIT);
        Person reviewer = Person.reviewer("shenhe-li");
        int lower = submitted(author, "2024-06", 2700);
        int higher = submitted(author, "2024-05", 2900);
        decide(reviewer, higher, "approve", Map.of()).then().statusCode(200);
        decide(reviewer, lower, "approve", Map.of())
                .then()
                .statusCode(409)
                .body("errors[0].field", equalTo("rows[0].value"));
        reviewer.get("/submissions/" + lower).then().body("state", equalTo("submitted"));
    }

    @Test
    void aValueThatIsChangedInTheDatabaseIsFound() throws SQLException {
        Person reviewer = Person.reviewer("shenhe-li");
        int id = submitted(Person.reporter("jianguan-wu", UNIT), "2023-12", 2600);
        decide(reviewer, id, "approve", Map.of()).then().statusCode(200);
        Person administrator = Person.signedIn(Person.ADMINISTRATOR);
        String key = "310107-5g-outdoor-base-stations-2023-12";
        administrator
                .get("/audit?action=approve-submission")
                .then()
                .body(
                        "items.find { it.subject == '%d' }.values[0]".formatted(id),
                        startsWith(key + " r1 2600个 (2023-12) "));
        assertEquals(true, administrator.get("/audit/verification").path("intact"));
        for (String change : List.of(
                "update observation set low = low + %d, high = high + %d where natural_key = '" + key + "'",
                "update observation set as_printed = %d || as_printed where natural_key = '" + key + "'",
                "update submission_row set low = low + %d where submission_id = " + id)) {
            sql(change.replace("%d || as_printed", "'2610个'").replace("%d", "10"));
            administrator
                    .get("/audit/verification")
                    .then()
                    .body("intact", is(false))
                    .body("reason", containsString(key));
            sql(change.replace("%d || as_printed", "'2600个'").replace("%d", "-10"));
            assertEquals(true, administrator.get("/audit/verification").path("intact"), change);
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate(statement));
        }
    }

    private static Response decide(Person who, int id, String what, Map<String, Object> body) {
        return who.post("/submissions/%d/%s".formatted(id, what), body);
    }

    private static int submitted(Person author, String month, int value) {
        int id = draft(author, month, value);
        author.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
        return id;
    }

    private static int draft(Person author, String month, int value) {
        return author.post(
                        "/submissions",
                        Map.of(
                                "unit",
                                UNIT,
                                "month",
                                month,
                                "rows",
                                List.of(Map.of("target", STATIONS, "value", value))))
                .path("id");
    }

    private static Map<String, Object> rows(int value) {
        return Map.of("rows", List.of(Map.of("target", STATIONS, "value", value)));
    }
}
