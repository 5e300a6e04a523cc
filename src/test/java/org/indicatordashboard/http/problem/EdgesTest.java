package org.indicatordashboard.http.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.RawHttp;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.indicatordashboard.testsupport.Api.request;

/** Where the framework would answer first, and in its own words. */
@ServiceTest
class EdgesTest {

    private static final String EXTRACTIONS = "/api/v1/extractions";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/regions", "/api/v1/targets/none", "/", "/health"})
    void aRequestWithoutHostIsNoFailure(String path) {
        assertThat(
                RawHttp.sendExactly("GET " + path + " HTTP/1.1\r\nConnection: close\r\n\r\n"),
                allOf(startsWith("HTTP/1.1 "), not(startsWith("HTTP/1.1 5"))));
    }

    @Test
    void whatIsAnnouncedTooLargeIsRefusedInWords() {
        assertThat(
                RawHttp.sendExactly(
                        "POST " + EXTRACTIONS
                                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 30000000\r\n\r\n"),
                allOf(startsWith("HTTP/1.1 413"), containsString("application/problem+json")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"a\\u0000b\"}", "{", "[1]", "null", "\"x\"", ""})
    void bodiesThatSayNothingOrTwoThings(String body) {
        assertProblem(
                request()
                        .contentType("application/json")
                        .body(body)
                        .post(EXTRACTIONS)
                        .then(),
                400);
    }

    @Test
    void bodiesThatAreNestedWithoutEnd() {
        for (String nested : new String[] {"[".repeat(100_000), "{\"text\":".repeat(100_000)}) {
            assertProblem(
                    request()
                            .contentType("application/json")
                            .body(nested)
                            .post(EXTRACTIONS)
                            .then(),
                    400);
        }
    }

    @ParameterizedTest
    @CsvSource({"application/xml, 415", "image/png, 415"})
    void bodiesOfATypeThatIsNotTaken(String type, int status) {
        assertProblem(
                request()
                        .contentType(type)
                        .body(new byte[] {1})
                        .post(EXTRACTIONS)
                        .then(),
                status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Content-Type: \r\n",
                "Content-Type: ;;;\r\n",
                "Content-Type: application/json; charset=none\r\n"
            })
    void bodiesWithoutAReadableType(String header) {
        assertThat(
                RawHttp.sendExactly("POST " + EXTRACTIONS + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + header + "Content-Length: 2\r\n\r\n{}"),
                allOf(startsWith("HTTP/1.1 4"), containsString("application/problem+json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /api/v1/extractions | OPTIONS, POST",
                "GET | /api/v1/tokens/none | DELETE, OPTIONS",
                "DELETE | /api/v1/regions | GET, HEAD, OPTIONS",
                "POST | /api/v1/documents/none/decisions/1 | DELETE, OPTIONS",
                "PATCH | /api/v1/session | DELETE, GET, HEAD, OPTIONS, POST"
            })
    void aMethodThatIsNotTakenIsToldWhichAre(String method, String path, String allowed) {
        assertProblem(request().request(method, path).then(), 405).header("Allow", allowed);
    }
}
