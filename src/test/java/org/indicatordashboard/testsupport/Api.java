package org.indicatordashboard.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** Asks the service over HTTP. Paths are below {@code /api/v1}; a query is written as sent. */
public final class Api {

    public static final String ROOT = "/api/v1";

    private Api() {}

    /** A request whose address is sent as it is written, and whose numbers come back exact. */
    public static RequestSpecification request() {
        return given().urlEncodingEnabled(false)
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(BIG_DECIMAL)));
    }

    /** The answer to a question that is in order. */
    public static ValidatableResponse ask(String path) {
        return request().get(ROOT + path).then().statusCode(200).contentType("application/json");
    }

    /** The problem a question gets that is not in order, of the one shape which all problems have. */
    public static ValidatableResponse refused(String path, int status) {
        return assertProblem(request().get(ROOT + path).then(), status);
    }

    public static ValidatableResponse assertProblem(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("Content-Language", notNullValue())
                .body("type", org.hamcrest.Matchers.startsWith("urn:indicator-dashboard:problem:"))
                .body("title", not(blankOrNullString()))
                .body("status", org.hamcrest.Matchers.is(status))
                .body("detail", not(blankOrNullString()))
                .body("instance", not(blankOrNullString()));
    }

    /** The ids of a list, in its order; the list must fit on one page. */
    public static List<String> ids(String path) {
        return ask(path).extract().path("items.id");
    }

    /** The items of all pages, following {@code next} as a program would. */
    public static List<Map<String, Object>> allPages(String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        String next = ROOT + path;
        while (next != null) {
            JsonPath page = request().get(next).then().statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            next = page.getString("next");
        }
        return items;
    }

    /** The dataset version the service answers from. */
    public static long version() {
        return Long.parseLong(ask("/regions").extract().header("Dataset-Version"));
    }
}
