package org.indicatordashboard.web;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.indicatordashboard.testsupport.Api.request;

@ServiceTest
class StyleSheetsTest {

    @Test
    void aSheetComesWithWhatItImportsBeforeItsOwnRules() {
        ask("reader.css")
                .contentType("text/css;charset=UTF-8")
                .body(not(containsString("@import")))
                .body(stringContainsInOrder(
                        "--paper: #fbfaf6", "body > header", ".badge", ".data-table", ".detail", ".mark"));
    }

    @Test
    void aSheetWithoutImportsComesAsItIs() {
        ask("print.css").body(containsString("@page"));
    }

    @Test
    void whoTakesGzipGetsIt() {
        request()
                .header("Accept-Encoding", "gzip")
                .get("/styles/overview.css")
                .then()
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .body(containsString(".verdict"));
    }

    @Test
    void whoHasItAlreadyGetsNothing() {
        String tag = ask("overview.css").extract().header("ETag");
        request()
                .header("If-None-Match", tag)
                .get("/styles/overview.css")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.css", "..%2Ffavicon.svg", "..%2F..%2F..%2Fapplication.yaml"})
    void nothingElseIsASheet(String name) {
        assertProblem(request().get("/styles/" + name).then(), 404);
    }

    private static ValidatableResponse ask(String name) {
        return request().get("/styles/" + name).then().statusCode(200);
    }
}
