package org.indicatordashboard.http.page;

import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.assertProblem;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@ServiceTest
class OperationTest {

    @Test
    void healthAnswersTheQuestionOfTheDomain() {
        given().get("/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.find { it.name == 'dataset' }.data.targets", is(65))
                .body("checks.find { it.name == 'dataset' }.data.observations", is(43))
                .body("checks.find { it.name == 'dataset' }.data.newestObservation", is("2024-12-31"))
                .body("checks.find { it.name == 'dataset' }.data.newestObservationAgeDays", is(366));
    }

    @Test
    void livenessAsksNoData() {
        given().get("/health/live").then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void metricsAreThoseOfPrometheus() {
        given().accept("text/plain")
                .get("/metrics")
                .then()
                .statusCode(200)
                .body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void whatTheDashboardAndTheAlertsAskForIsMeasured() throws IOException {
        given().get("/index.html").then().statusCode(200);
        Set<String> measured = given().accept("text/plain")
                .get("/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ {]", 2)[0])
                .collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>(Expressions.metricsIn(
                new ObjectMapper(new YAMLFactory()).readTree(new File("config/operation/alerts.yaml"))));
        asked.addAll(Expressions.metricsIn(new ObjectMapper().readTree(new File("config/operation/grafana.json"))));
        assertTrue(asked.size() > 10, asked::toString);
        // Prometheus' own: whether it was answered.
        asked.remove("up");
        asked.removeAll(measured);
        assertEquals(Set.of(), asked, measured::toString);
    }

    @Test
    void aRequestKeepsTheNameThatAProxyGaveIt() {
        given().header("X-Request-Id", "proxy-7")
                .get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "proxy-7");
        given().header("X-Request-Id", "<script>")
                .get("/nothing")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{8}-[0-9]+"));
    }

    @Test
    void pagesCountAsOneAndAnswersUnderTheirRoute() {
        given().get("/index.html").then().statusCode(200);
        given().get("/a-path-somebody-invented").then().statusCode(404);
        given().get("/api/v1/a-resource-somebody-invented").then().statusCode(404);
        given().request("INVENTED", "/").then().statusCode(405);
        String target = "/api/v1/targets/putuo-2023-5g-outdoor-base-stations";
        given().get(target).then().statusCode(200);
        // From kept bytes, which the REST layer does not see.
        given().get(target).then().statusCode(200);

        given().accept("text/plain")
                .get("/metrics")
                .then()
                .body(containsString("uri=\"/pages\""))
                .body(containsString("uri=\"/targets/{id}\""))
                .body(containsString("method=\"OTHER\""))
                .body(not(containsStringIgnoringCase("invented")))
                .body(not(containsString("base-stations")));
    }

    @ParameterizedTest
    @CsvSource({"/openapi, application/yaml", "/openapi?format=json, application/json", "/docs/, text/html"})
    void theInterfaceIsDescribed(String path, String type) {
        request().get(path).then().statusCode(200).contentType(containsString(type));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/regions,", "/health, same-origin", "/docs/, same-origin", "/nothing, same-origin"})
    void everyAnswerCarriesTheSecurityHeaders(String path, String referrerPolicy) {
        request()
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", referrerPolicy)
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lib/html.js", "/styles/overview.css"})
    void whatAPageLoadsObeysThePolicyOfThePage(String path) {
        request()
                .get(path)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/metrics", "/openapi", "/docs", "/nothing", "/"})
    void pagesAndOperationsAreOnlyRead(String path) {
        assertProblem(request().delete(path).then(), 405).header("Allow", "GET, HEAD, OPTIONS");
        assertProblem(request().post(path).then(), 405).header("Allow", "GET, HEAD, OPTIONS");
    }
}
