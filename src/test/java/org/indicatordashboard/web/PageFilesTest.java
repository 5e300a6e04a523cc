package org.indicatordashboard.web;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.indicatordashboard.testsupport.Api.request;

@ServiceTest
class PageFilesTest {

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

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/target.html, text/html",
        "/lib/html.js, text/javascript",
        "/styles/overview.css, text/css",
        "/favicon.svg, image/svg+xml",
        "/webjars/chart.js/dist/chart.umd.min.js, text/javascript"
    })
    void whatPagesAreMadeOfIsSentCompressedAndOnlyOnce(String path, String type) {
        String tag = request()
                .header("Accept-Encoding", "gzip")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(type))
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding")
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");
        request().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
    }

    @Test
    void whoTakesNoGzipGetsTheFileAsItIs() {
        request()
                .header("Accept-Encoding", "gzip;q=0")
                .get("/lib/html.js")
                .then()
                .header("Content-Encoding", nullValue())
                .body(containsString("export"));
    }

    @Test
    void aHeadSaysHowLongItIs() {
        request().head("/favicon.svg").then().statusCode(200).header("Content-Length", matchesPattern("[1-9]\\d+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/nothing.css",
                "/styles/..%2Ffavicon.svg",
                "/styles/..%2F..%2F..%2Fapplication.yaml",
                "/webjars/chart.js/nothing.js",
                "/webjars/nothing/nothing.js",
                "/lib"
            })
    void nothingElseIsAFileOfAPage(String path) {
        assertProblem(request().get(path).then(), 404);
    }

    private static ValidatableResponse ask(String name) {
        return request().get("/styles/" + name).then().statusCode(200);
    }
}
