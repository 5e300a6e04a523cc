package org.indicatordashboard.http.page;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.containsString;
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

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br"})
    void whoTakesNoGzipGetsTheFileAsItIs(String acceptEncoding) {
        undecoded(acceptEncoding)
                .get("/lib/html.js")
                .then()
                .header("Content-Encoding", nullValue())
                .body(containsString("export"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void aHeadSaysHowLongItIs(String acceptEncoding) {
        int length = undecoded(acceptEncoding).get("/favicon.svg").asByteArray().length;
        undecoded(acceptEncoding)
                .head("/favicon.svg")
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/nothing.css",
                "/styles/..%2Ffavicon.svg",
                "/styles/..%2F..%2F..%2Fapplication.properties",
                "/webjars/chart.js/nothing.js",
                "/webjars/nothing/nothing.js",
                "/lib"
            })
    void nothingElseIsAFileOfAPage(String path) {
        assertProblem(request().get(path).then(), 404);
    }

    /** Without a client that asks for gzip by itself and undoes it silently. */
    private static RequestSpecification undecoded(String acceptEncoding) {
        return request()
                .config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", acceptEncoding);
    }

    private static ValidatableResponse ask(String name) {
        return request().get("/styles/" + name).then().statusCode(200);
    }
}
