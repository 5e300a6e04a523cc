package org.indicatordashboard.reporting.round;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Deputies act under their own name for somebody; comments are kept; what was copied is not submitted unseen. */
@DatabaseTest
@TestProfile(ReportingProfile.class)
class StandingInTest {

    private static final String UNIT = "区投促办";
    private static final String PARKS = "putuo-2023-digitally-upgraded-parks";
    private static final String TOWN = "putuo-2023-haina-town-main-industries";

    @Test
    void aDeputyReportsForAUnitUnderTheOwnNameAndBothAreNamed() {
        Person absent = Person.reporter("toucu-he", UNIT);
        Person deputy = Person.reporter("tongshi-yu", "区人社局");
        deputy.get("/reporting/%s/2023-01".formatted(UNIT)).then().statusCode(403);
        delegate(absent, "tongshi-yu", "2025-12-31", "2026-01-05");
        deputy.get("/session").then().body("standsInFor", contains("toucu-he")).body("units", hasItems(UNIT, "区人社局"));
        int id = deputy.submits(UNIT, "2023-01", Map.of("target", PARKS, "value", 1));
        deputy.get("/submissions/" + id)
                .then()
                .body("events.find { it.deed == 'submitted' }.who", equalTo("tongshi-yu"))
                .body("events.find { it.deed == 'submitted' }.behalfOf", equalTo("toucu-he"))
                .body("rows[0].writtenBy", contains("tongshi-yu", "toucu-he"));
        Person.administrator()
                .get("/audit?action=create-submission")
                .then()
                .body("items.find { it.subject == '%d' }.who".formatted(id), equalTo("tongshi-yu"))
                .body("items.find { it.subject == '%d' }.detail".formatted(id), containsString("(for toucu-he)"));
    }

    @Test
    void aReviewersDeputyApprovesNothingThatEitherOfThemWrote() {
        Person author = Person.account("shuangzhong-an", List.of("reporter", "reviewer"), List.of(UNIT));
        Person deputy = Person.reporter("tongshi-wei", "区人社局");
        delegate(author, "tongshi-wei", "2026-01-01", "2026-01-01");
        int own = author.submits(UNIT, "2023-02", Map.of("target", PARKS, "value", 1));
        deputy.post("/submissions/%d/approve".formatted(own)).then().statusCode(403);
        int others = Person.reporter("weijian-zhou", "区卫生健康委")
                .submits(
                        "区卫生健康委",
                        "2023-02",
                        Map.of("target", "putuo-2023-nucleic-acid-sampling-travel-time", "value", 20));
        deputy.post("/submissions/%d/approve".formatted(others))
                .then()
                .statusCode(200)
                .body("events.find { it.deed == 'approved' }.behalfOf", equalTo("shuangzhong-an"));
    }

    @Test
    void outsideItsDaysAndAfterItsEndADelegationLendsNothing() {
        Person absent = Person.reporter("toucu-he", UNIT);
        Person deputy = Person.reporter("tongshi-kong", "区人社局");
        delegate(absent, "tongshi-kong", "2026-01-02", "2026-01-05");
        deputy.get("/session").then().body("standsInFor", nullValue());
        int id = delegate(absent, "tongshi-kong", "2026-01-01", "2026-01-05");
        deputy.get("/session").then().body("standsInFor", contains("toucu-he"));
        absent.delete("/delegations/" + id).then().statusCode(204);
        deputy.get("/session").then().body("standsInFor", nullValue());
        deputy.get("/delegations").then().body("items.endedBy", hasItem("toucu-he"));
        Person.reviewer("shenhe-zhao").delete("/delegations/" + id).then().statusCode(404);
    }

    @Test
    void aDelegationNamesAnotherAccountAndDaysToCome() {
        Person absent = Person.reporter("toucu-he", UNIT);
        Map<String, Object> wrong = Map.of("deputy", "toucu-he", "startsOn", "2025-12-01", "endsOn", "2025-12-31");
        absent.post("/delegations", wrong).then().statusCode(400).body("errors.field", contains("endsOn", "deputy"));
        Map<String, Object> others = Map.of(
                "principal", "shenhe-zhao", "deputy", "toucu-he", "startsOn", "2026-01-01", "endsOn", "2026-01-02");
        absent.post("/delegations", others).then().statusCode(403);
    }

    @Test
    void whatIsSaidOfARowIsKeptAndChangesNothing() {
        Person reporter = Person.reporter("toucu-he", UNIT);
        Person reviewer = Person.reviewer("shenhe-zhao");
        int id = reporter.submits(UNIT, "2023-03", Map.of("target", PARKS, "value", 1));
        int revision = reviewer.get("/submissions/" + id).path("revision");
        comment(reviewer, id, Map.of("target", PARKS, "text", "请附验收文件")).then().statusCode(200);
        comment(reporter, id, Map.of("text", "已补")).then().body("revision", equalTo(revision));
        comment(reporter, id, Map.of("text", " ")).then().statusCode(400);
        comment(Person.reporter("minzheng-he", "区民政局"), id, Map.of("text", "?"))
                .then()
                .statusCode(404);
        reporter.get("/submissions/" + id)
                .then()
                .body("events.findAll { it.deed == 'commented' }.reason", contains("请附验收文件", "已补"))
                .body("events.findAll { it.deed == 'commented' }.target", contains(PARKS, null));
        Person.administrator()
                .get("/audit?action=comment-submission")
                .then()
                .body("items.detail", hasItem(PARKS + ": 请附验收文件"));
        reviewer.post("/submissions/%d/approve".formatted(id)).then().statusCode(200);
    }

    @Test
    void aCopiedValueIsKeptMarkedAndSubmittedOnlyOnceConfirmed() {
        Person reporter = Person.reporter("toucu-he", UNIT);
        Map<String, Object> copied = Map.of("target", TOWN, "value", 1, "copiedFrom", "2023-03");
        int id = reporter.post("/submissions", Map.of("unit", UNIT, "month", "2023-04", "rows", List.of(copied)))
                .then()
                .statusCode(201)
                .body("rows[0].copiedFrom", equalTo("2023-03"))
                .extract()
                .path("id");
        reporter.post("/submissions/%d/submit".formatted(id))
                .then()
                .statusCode(400)
                .body("errors.field", contains("rows[0].copiedFrom"));
        reporter.put("/submissions/" + id, Map.of("rows", List.of(Map.of("target", TOWN, "value", 1))))
                .then()
                .body("rows[0].copiedFrom", nullValue());
        reporter.post("/submissions/%d/submit".formatted(id)).then().statusCode(200);
    }

    @Test
    void whatWaitsIsCounted() {
        Person reporter = Person.reporter("wenlv-qi", "区文旅局");
        Person reviewer = Person.reviewer("shenhe-zhao");
        int before = reviewer.get("/submissions/waiting").path("review");
        int id = reporter.submits(
                "区文旅局", "2023-01", Map.of("target", "putuo-2023-esports-upstream-enterprises", "value", 1));
        reviewer.get("/submissions/waiting").then().body("review", equalTo(before + 1));
        reviewer.post("/submissions/%d/return".formatted(id), Map.of("reason", "请补依据"))
                .then()
                .statusCode(200);
        reporter.get("/submissions/waiting").then().body("returned", equalTo(1)).body("review", equalTo(0));
        reviewer.get("/submissions/waiting").then().body("review", not(equalTo(before + 1)));
    }

    private static Response comment(Person who, int id, Map<String, Object> comment) {
        return who.post("/submissions/%d/comments".formatted(id), comment);
    }

    private static int delegate(Person principal, String deputy, String from, String until) {
        return principal
                .post("/delegations", Map.of("deputy", deputy, "startsOn", from, "endsOn", until))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
