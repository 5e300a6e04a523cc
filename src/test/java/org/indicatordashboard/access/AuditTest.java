package org.indicatordashboard.access;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.Person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DatabaseTest
@TestProfile(AccessProfile.class)
class AuditTest {

    @Test
    void recordsSignInsWithTheReasonOfARefusal() {
        Person.signIn("watched", "wrong");
        Map<String, Object> newest = newest("sign-in", "refused");
        assertEquals("watched", newest.get("subject"));
        assertEquals("no such account", newest.get("detail"));
        assertEquals("127.0.0.1", newest.get("address"));
    }

    @Test
    void recordsAWriteOnceAndInItsOwnWords() {
        String name = Person.newAccount("recorded", Role.EDITOR);
        Person.administrator().patch("/accounts/" + name, Map.of("disabled", true));
        assertEquals("disabled true", newest("account-changed", "done").get("detail"));
        Response all = Person.administrator().get("/audit?limit=1000");
        assertEquals(
                1,
                all.<List<Object>>path("items.findAll { it.subject == 'recorded' && it.detail == 'disabled true' }")
                        .size());
        assertEquals(
                0,
                all.<List<Object>>path("items.findAll { it.action == 'changeAccount' && it.outcome == 'done' }")
                        .size());
    }

    @Test
    void recordsRefusalsOfReadsAndWrites() {
        Person.anonymous().get("/accounts");
        assertEquals("HTTP 401", newest("accounts", "refused").get("detail"));
        Person editor = Person.signedIn(Person.newAccount("curious", Role.EDITOR), Person.PASSWORD);
        editor.post("/accounts", Map.of("name", "x"));
        assertEquals("curious", newest("createAccount", "refused").get("who"));
    }

    @Test
    void neverHoldsASecret() {
        String trail =
                Person.administrator().request().get("/api/v1/audit?format=csv").asString();
        assertFalse(trail.contains(Person.PASSWORD));
        assertFalse(trail.contains(Person.EDITOR_TOKEN));
    }

    @Test
    void isListedNewestFirstAPageAtATime() {
        Person.administrator();
        Person.administrator();
        Person administrator = Person.administrator();
        Response first = administrator.get("/audit?limit=2&who=" + Person.ADMINISTRATOR);
        List<Integer> positions = first.path("items.position");
        assertTrue(positions.get(0) > positions.get(1));
        Response second = administrator.request().get(first.<String>path("next"));
        assertTrue(second.<List<Integer>>path("items.position").get(0) < positions.get(1));
        assertEquals(400, administrator.get("/audit?outcome=maybe").statusCode());
    }

    @Test
    void leavesAsCsvWithoutFormulas() {
        Person.signIn("=1+1", "wrong");
        Response csv = Person.administrator().get("/audit?format=csv");
        assertEquals("text/csv;charset=UTF-8", csv.contentType());
        assertTrue(
                csv.asString().startsWith("position,at,who,address,action,subject,outcome,detail,hashBefore,hash\r\n"));
        assertTrue(csv.asString().contains(",'=1+1,"));
        assertEquals("no-store", csv.header("Cache-Control"));
    }

    @Test
    void isVerifiedOnDemand() {
        Response verification = Person.administrator().get("/audit/verification");
        assertEquals(true, verification.path("intact"));
        assertEquals(64, verification.<String>path("head").length());
    }

    private static Map<String, Object> newest(String action, String outcome) {
        return Person.administrator()
                .get("/audit?limit=1&action=" + action + "&outcome=" + outcome)
                .path("items[0]");
    }
}
