package org.indicatordashboard.http.answer;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.request;

@ServiceTest
class CrossOriginTest {

    private static final String ELSEWHERE = "https://analyst.example";

    @Test
    void aPageFromAnywhereMayRead() {
        for (int time = 0; time < 2; time++) {
            request()
                    .header("Origin", ELSEWHERE)
                    .get(ROOT + "/regions?asOf=2024-07-01")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", anyOf(equalTo("*"), equalTo(ELSEWHERE)))
                    .header("Access-Control-Allow-Credentials", not(equalTo("true")))
                    .header(
                            "Access-Control-Expose-Headers",
                            allOf(containsString("ETag"), containsString("Link"), containsString("Dataset-Version")));
        }
    }

    @Test
    void aPreflightForReadingIsAnswered() {
        preflight("GET").statusCode(200).header("Access-Control-Allow-Methods", containsString("GET"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aPreflightForWritingDoesNotAllowIt(String method) {
        preflight(method).header("Access-Control-Allow-Methods", not(containsString(method)));
    }

    @Test
    void writingFromElsewhereIsRefused() {
        request()
                .header("Origin", ELSEWHERE)
                .post(ROOT + "/regions")
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)));
    }

    @Test
    void optionsNamesTheMethods() {
        request()
                .options(ROOT + "/regions")
                .then()
                .statusCode(200)
                .header("Allow", allOf(containsString("GET"), containsString("HEAD"), containsString("OPTIONS")))
                .header("Access-Control-Allow-Origin", is(nullValue()));
    }

    private static ValidatableResponse preflight(String method) {
        return request()
                .header("Origin", ELSEWHERE)
                .header("Access-Control-Request-Method", method)
                .options(ROOT + "/regions")
                .then();
    }
}
