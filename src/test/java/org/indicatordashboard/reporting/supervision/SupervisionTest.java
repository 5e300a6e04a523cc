package org.indicatordashboard.reporting.supervision;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import org.indicatordashboard.publication.Webhook;
import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The supervision list, reminders by mail and by list, calendar, feed and webhook. */
@DatabaseTest
@TestProfile(SupervisionProfile.class)
class SupervisionTest {

    @Inject
    MockMailbox mailbox;

    private Person reviewer;

    @BeforeEach
    void signIn() {
        reviewer = Person.reviewer("shenhe-zhao");
        mailbox.clear();
    }

    @Test
    void listsWhatIsOverdueByUnitInEveryFormat() {
        given().get("/api/v1/supervision?asOf=2024-12-31")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("total", greaterThan(54))
                .body("items.unit", hasItems("区商务委", "区科委"))
                .body("items.findAll { it.dueOn == '2023-12-31' }.daysOverdue", everyItem(is(366)));
        given().get("/api/v1/supervision?unit=区商务委&format=csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("区商务委"));
        given().get("/api/v1/supervision?format=xlsx").then().statusCode(200).contentType(Person.XLSX);
        given().get("/api/v1/supervision?format=json-stat2").then().statusCode(400);
    }

    @Test
    void narrowsToTheMonthOfTheDueDateAndToWhatIsOverdueForLong() {
        given().get("/api/v1/supervision?asOf=2024-12-31&due=2023-12").then().body("total", greaterThan(0));
        given().get("/api/v1/supervision?asOf=2024-12-31&due=2023-11").then().body("total", is(0));
        given().get("/api/v1/supervision?asOf=2024-12-31&overdueBy=366").then().body("total", greaterThan(0));
        given().get("/api/v1/supervision?asOf=2024-12-31&overdueBy=367").then().body("total", is(0));
        given().get("/api/v1/supervision?overdueBy=none").then().statusCode(400);
    }

    @Test
    void listsAtTheEndWhatNobodyOwes() {
        List<String> unowned = given().get("/api/v1/supervision?asOf=2024-12-31&unit=none")
                .then()
                .statusCode(200)
                .body("items.unit", everyItem(nullValue()))
                .extract()
                .path("items.target");
        assertTrue(unowned.contains("putuo-2023-digital-economy-scale"), unowned::toString);
        List<String> units =
                given().get("/api/v1/supervision?asOf=2024-12-31&limit=1000").path("items.unit");
        assertEquals(units.size() - unowned.size(), units.indexOf(null));
        Set<String> all = Set.copyOf(
                given().get("/api/v1/supervision?asOf=2024-12-31&limit=1000").path("items.target"));
        assertEquals(55, all.size());
        given().get("/api/v1/supervision?asOf=2024-12-31&format=csv&lang=en")
                .then()
                .body(containsString("no responsible unit named,putuo-2023-digital-economy-scale"));
        given().get("/api/v1/supervision?asOf=2024-12-31&format=csv&unit=none")
                .then()
                .body(containsString("未明确责任单位"));
        reviewer.get("/supervision/reminders?limit=1000").then().body("items.unit", everyItem(notNullValue()));
    }

    @Test
    void remindsByMailWhereAnAddressIsKnownAndByListElsewhere() {
        given().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/supervision/reminders")
                .then()
                .statusCode(401);
        reviewer.post("/supervision/reminders", Map.of("units", List.of("区商务委", "区科委")))
                .then()
                .statusCode(200)
                .body("find { it.unit == '区商务委' }.channel", equalTo("mail"))
                .body("find { it.unit == '区科委' }.channel", equalTo("list"))
                .body("find { it.unit == '区科委' }.text", containsString("已逾期"));
        assertEquals(1, mailbox.getMailsSentTo("shangwu@example.org").size());
        assertEquals(
                "supervision@example.org",
                mailbox.getMailsSentTo("shangwu@example.org").get(0).getFrom());
        given().get("/api/v1/supervision?unit=区商务委").then().body("items[0].lastReminder", equalTo("2026-01-01"));
        given().get("/api/v1/supervision?unit=区教育局").then().body("items[0].lastReminder", nullValue());
        reviewer.post("/supervision/reminders", Map.of("units", List.of("nobody")))
                .then()
                .statusCode(400);
        reviewer.get("/supervision/reminders").then().statusCode(200).body("total", greaterThan(10));
    }

    @Test
    void aGroupRobotOfWeComTakesTheLetter() {
        reviewer.post("/supervision/reminders", Map.of("units", List.of("区民政局")))
                .then()
                .statusCode(200)
                .body("channel", hasItems("wecom"))
                .body(not(containsString("the-key")));
        String[] told = SupervisionProfile.RECEIVER.robots.get("/wecom");
        assertEquals("key=the-key", told[0]);
        JsonPath body = JsonPath.from(told[1]);
        assertEquals("markdown", body.getString("msgtype"));
        assertTrue(body.getString("markdown.content").contains("区民政局"), told[1]);
    }

    @Test
    void aGroupRobotOfDingTalkGetsATimeStampAndItsSignature() throws Exception {
        reviewer.post("/supervision/reminders", Map.of("units", List.of("区城运中心")))
                .then()
                .statusCode(200)
                .body("channel", hasItems("dingtalk"))
                .body(not(containsString("the-secret")));
        String[] told = SupervisionProfile.RECEIVER.robots.get("/dingtalk");
        Map<String, String> query = java.util.Arrays.stream(told[0].split("&"))
                .map(p -> p.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(
                        p -> p[0], p -> java.net.URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("SEC-the-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String sign = Base64.getEncoder()
                .encodeToString(
                        mac.doFinal((query.get("timestamp") + "\nSEC-the-secret").getBytes(StandardCharsets.UTF_8)));
        assertEquals(sign, query.get("sign"));
        assertEquals("the-token", query.get("access_token"));
        JsonPath body = JsonPath.from(told[1]);
        assertEquals("markdown", body.getString("msgtype"));
        assertTrue(body.getString("markdown.title").contains("请补报"), told[1]);
    }

    @Test
    void aRobotThatLeadsElsewhereIsNotFollowedAndNothingIsNoted() {
        SupervisionProfile.RECEIVER.robots.clear();
        reviewer.post("/supervision/reminders", Map.of("units", List.of("区教育局")))
                .then()
                .statusCode(503)
                .body("detail", not(containsString("127.0.0.1")));
        assertEquals(Set.of(), SupervisionProfile.RECEIVER.robots.keySet());
        given().get("/api/v1/supervision?unit=区教育局").then().body("items[0].lastReminder", nullValue());
    }

    @Test
    void remindersEscalateAndAnApprovedReportTurnsThemBack() {
        String unit = "区金融办";
        for (String level : java.util.Arrays.asList("yellow", "orange", "red", "red")) {
            reviewer.post("/supervision/reminders", Map.of("units", List.of(unit)))
                    .then()
                    .statusCode(200);
            given().get("/api/v1/supervision?unit=" + unit).then().body("items.level", everyItem(is(level)));
        }
        given().get("/api/v1/supervision?format=csv&lang=en&unit=" + unit)
                .then()
                .body(containsString(",4,red,"));
        int id = Person.reporter("jinrong-sun", unit)
                .submits(unit, "2024-02", Map.of("target", "putuo-2023-leading-fintech-enterprises", "value", 1));
        given().get("/api/v1/supervision?unit=" + unit).then().body("items.level", everyItem(is("red")));
        reviewer.post("/submissions/%d/approve".formatted(id)).then().statusCode(200);
        given().get("/api/v1/supervision?unit=" + unit)
                .then()
                .body("items.level", everyItem(nullValue()))
                .body("items.reminders", everyItem(is(0)))
                .body("items.lastReminder", everyItem(is("2026-01-01")));
    }

    @Test
    void theUnitIsToldByMailWhatCameBack() {
        Person reporter = Person.reporter("shangwu-li", Person.UNIT);
        int id = reporter.submits(
                Person.UNIT, "2023-05", Map.of("target", "putuo-2023-new-digital-business-districts", "value", 1));
        reviewer.post("/submissions/%d/return".formatted(id), Map.of("reason", "口径请写明"))
                .then()
                .statusCode(200);
        String text = mailbox.getMailsSentTo("shangwu@example.org").get(0).getText();
        assertTrue(text.contains("口径请写明"), text);
        assertTrue(text.contains("新建数字商圈数"), text);
        assertTrue(text.contains("/reporting.html?unit="), text);
    }

    @Test
    void theCalendarParses() {
        byte[] file = given().get("/api/v1/supervision/deadlines.ics?unit=区商务委")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asByteArray();
        String text = new String(file, java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(text.startsWith("BEGIN:VCALENDAR"), text);
        ICalendar calendar = Biweekly.parse(text).first();
        assertTrue(calendar.getEvents().stream()
                .anyMatch(e -> e.getSummary().getValue().contains("新建数字商圈数")));
        assertTrue(calendar.getEvents().stream()
                .anyMatch(e -> e.getSummary().getValue().equals("月报截止：2025-12")));
        assertTrue(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty());
        assertTrue(text.lines().allMatch(l -> l.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75));
    }

    @Test
    void theFeedIsWellFormed() throws Exception {
        byte[] feed = given().get("/api/v1/changes.atom")
                .then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .extract()
                .asByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
        assertEquals(
                "http://www.w3.org/2005/Atom", document.getDocumentElement().getNamespaceURI());
        assertTrue(document.getElementsByTagName("entry").getLength() >= 1);
    }

    @Test
    void theWebhookIsToldSignedAndTriedAgain() throws Exception {
        Person reporter = Person.reporter("jianguan-wu", "区建管委");
        SupervisionProfile.Receiver receiver = SupervisionProfile.RECEIVER;
        receiver.bodies.clear();
        receiver.failures.set(1);
        approved(reporter, "2023-06", 2500);
        String version = given().get("/api/v1/regions").header("Dataset-Version");
        String body = receiver.bodies.poll(20, java.util.concurrent.TimeUnit.SECONDS);
        assertTrue(body.contains("\"datasetVersion\":" + version), body);
        assertEquals("sha256=" + Webhook.signature("a secret", body), receiver.signature);
    }

    /** Real restarts are in {@code WebhookRestartIT}. */
    @Test
    void whatNobodyTookIsToldInOrderWithTheNextPublication() throws Exception {
        Person reporter = Person.reporter("jianguan-wu", "区建管委");
        SupervisionProfile.Receiver receiver = SupervisionProfile.RECEIVER;
        long before = Api.version();
        receiver.bodies.clear();
        receiver.refused.clear();
        receiver.failures.set(4);
        approved(reporter, "2023-08", 2520);
        for (int attempt = 1; attempt <= 4; attempt++) {
            assertNotNull(receiver.refused.poll(20, java.util.concurrent.TimeUnit.SECONDS), "attempt " + attempt);
        }
        approved(reporter, "2023-09", 2530);
        for (long version = before + 1; version <= before + 2; version++) {
            String body = receiver.bodies.poll(20, java.util.concurrent.TimeUnit.SECONDS);
            assertTrue(body.contains("\"datasetVersion\":" + version + ","), body);
        }
        assertEquals(before + 2, Api.version());
    }

    private void approved(Person reporter, String month, int value) {
        int id = reporter.submits(
                "区建管委", month, Map.of("target", "putuo-2023-5g-outdoor-base-stations", "value", value));
        reviewer.post("/submissions/%d/approve".formatted(id)).then().statusCode(200);
    }
}
