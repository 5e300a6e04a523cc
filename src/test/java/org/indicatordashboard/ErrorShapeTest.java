package org.indicatordashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.Operations;
import org.indicatordashboard.testsupport.RawHttp;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever is wrong with a request, the answer is a problem of one shape that tells what is allowed; never a 500. */
@ServiceTest
class ErrorShapeTest {

    private static final List<Integer> NOT_THERE_OR_NOT_YOURS = List.of(401, 403, 404);

    /** Percent-encoded as they are sent. */
    private static final List<String> MISCHIEF = List.of(
            "%27%3B%20drop%20table%20target%3B--",
            "1%20or%201%3D1",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
            "%00",
            "a%00b",
            "%01%1B%7F%C2%85",
            "%E2%80%AE%EF%BB%BF",
            "%C0%AF%FF%FE",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "..%2F..%2Fetc%2Fpasswd",
            "%25%7Bjndi%3Aldap%3A%2F%2Fx%7D",
            "%24%7B7*7%7D",
            "null",
            "NaN",
            "-1",
            "0000",
            "9999",
            "99999999999999999999",
            "1e309",
            "0000-00-00",
            "9999-12-31",
            "%2C%2C%2C",
            "x".repeat(3_000));

    @ParameterizedTest
    @CsvSource({
        "/nothing, 404",
        "/api, 404",
        "/api/v1, 404",
        "/api/v1/, 404",
        "/api/v2/targets, 404",
        "/api/v1/nothing, 404",
        "/api/v1/targets/no-such-target, 404",
        "/api/v1/documents/none/text, 404",
        "/api/v1/indicators/none, 404",
        "/api/v1/plans/none, 404",
        "/api/v1/observations/none, 404",
        "/api/v1/targets?regoin=310107, 400",
        "/api/v1/targets?status=done, 400",
        "/api/v1/targets?asOf=2023-13-01, 400",
        "/api/v1/targets?class=all&class=nothing, 400",
        "/api/v1/observations?limit=0, 400",
        "/api/v1/observations?limit=100000, 400",
        "/api/v1/observations?format=pdf, 400",
        "/api/v1/observations?cursor=x, 400",
        "/api/v1/summary?asOf=yesterday, 400",
        "/api/v1/targets?a%20b=1, 400"
    })
    void wrongAddressesAndParameters(String address, int status) {
        assertProblem(request().get(address).then(), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/summary?=1", "/api/v1/summary?&x"})
    void parametersWithoutAName(String address) {
        assertRawProblem(RawHttp.send("GET " + address + " HTTP/1.1"), 400);
    }

    @Test
    void mischiefInEveryQueryParameterOfEveryOperation() {
        for (Operations.Described operation : Operations.openReads()) {
            for (Map<String, Object> parameter : operation.parameters("query")) {
                for (String mischief : MISCHIEF) {
                    assertHarmless(operation.address() + "?" + parameter.get("name") + "=" + mischief);
                }
            }
        }
    }

    @Test
    void mischiefInEveryPlaceOfEveryPath() {
        for (Operations.Described operation : Operations.openReads()) {
            for (Map<String, Object> parameter : operation.parameters("path")) {
                for (String mischief : MISCHIEF) {
                    String address = operation.path().replace("{" + parameter.get("name") + "}", mischief);
                    int status = assertHarmless(address);
                    assertTrue(NOT_THERE_OR_NOT_YOURS.contains(status), () -> address + " gives " + status);
                }
            }
        }
    }

    @Test
    void mischiefAsTheNameOfAParameter() {
        for (String mischief : MISCHIEF) {
            assertProblem(request().get(ROOT + "/targets?" + mischief + "=1").then(), 400);
        }
    }

    @Test
    void mischiefInHeaders() {
        for (String header : List.of(
                "Accept-Language",
                "If-None-Match",
                "Accept-Encoding",
                "Origin",
                "User-Agent",
                "Cookie",
                "X-Forwarded-For")) {
            for (String value : List.of(
                    "'; drop table target;--", "<script>", ",,,;;;q=q=q", "*;q=9", "\"", "é", "x".repeat(2_000))) {
                Response answer = request().header(header, value).get(ROOT + "/regions");
                assertTrue(answer.statusCode() < 500, header + ": " + value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%zz",
                "/api/v1/targets?region=%zz",
                "/api/v1/targets?region=%",
                "/api/v1/targets?%f=1",
                "/api/v1/targets/%4",
                "/%",
                "/docs/%zz"
            })
    void malformedEncoding(String address) {
        assertRawProblem(RawHttp.send("GET " + address + " HTTP/1.1"), 400);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/targets", "/api/v1/targets/x", "/api/v1/summary", "/api/v1/plans/x", "/api/v1/changes"})
    void wrongMethods(String address) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "FOO")) {
            ValidatableResponse answer = request().request(method, address).then();
            assertProblem(answer, 405).header("Allow", is("GET, HEAD, OPTIONS"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png", "application/xml"})
    void typesThatAreNotThere(String accept) {
        assertProblem(request().header("Accept", accept).get(ROOT + "/regions").then(), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "text/html, */*;q=0.1",
                "application/json;charset=utf-8"
            })
    void typesThatAreThere(String accept) {
        request().header("Accept", accept).get(ROOT + "/regions").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "/", "a/b/c", "application/json;q=x", ";", "json"})
    void typesThatAreNone(String accept) {
        Response answer = request().header("Accept", accept).get(ROOT + "/regions");
        assertTrue(
                answer.statusCode() == 200 || answer.statusCode() == 406 || answer.statusCode() == 400,
                answer.statusLine());
        if (answer.statusCode() != 200) {
            assertProblem(answer.then(), answer.statusCode());
        }
    }

    @Test
    void anAddressThatIsTooLong() {
        assertProblem(
                request().get(ROOT + "/targets?region=" + "3".repeat(9_000)).then(), 414);
    }

    @ParameterizedTest
    @ValueSource(ints = {40_000, 200_000})
    void headersThatAreTooLarge(int size) {
        assertRawProblem(RawHttp.send("GET /api/v1/regions HTTP/1.1", "X-Much: " + "x".repeat(size)), 431);
    }

    @Test
    void problemsSayWhatIsAllowed() {
        assertProblem(request().get(ROOT + "/targets?status=%3Cb%3E&limit=0").then(), 400)
                .body("errors.size()", is(2))
                .body("errors.message.join(' ')", containsString("unreported"))
                .body("errors.message.join(' ')", containsString("1000"));
    }

    @Test
    void problemsNameNoClassesAndNoQueries() {
        for (String address :
                List.of("/targets?asOf=x", "/targets/x", "/nothing", "/observations?cursor=AA", "/plans/%00")) {
            request()
                    .get(ROOT + address)
                    .then()
                    .body(not(containsString("Exception")))
                    .body(not(containsString("org.indicatordashboard")))
                    .body(not(containsString("select ")))
                    .body(not(containsString("\tat ")));
        }
    }

    /** Anything but a failure; and what the caller sent never comes back as a page. Returns the status. */
    private static int assertHarmless(String address) {
        String answer = RawHttp.send("GET " + address + " HTTP/1.1");
        String shown = address.substring(0, Math.min(address.length(), 120));
        int status = Integer.parseInt(answer.substring(9, 12));
        assertTrue(status < 500, () -> shown + " is answered with " + status);
        if (status == 200) {
            assertThat(
                    shown,
                    answer.toLowerCase(),
                    anyOf(
                            containsString("\r\ncontent-type: application/json\r\n"),
                            // A file is saved, not shown.
                            containsString("\r\ncontent-disposition: attachment")));
        } else {
            assertRawProblem(answer, status);
        }
        return status;
    }

    private static void assertRawProblem(String raw, int status) {
        assertThat(raw, startsWith("HTTP/1.1 " + status));
        assertThat(raw.toLowerCase(), containsString("content-type: application/problem+json"));
        assertThat(raw, containsString("\"status\":" + status));
        assertTrue(Stream.of("type", "title", "detail", "instance")
                .allMatch(member -> raw.contains("\"" + member + "\":\"")));
    }
}
