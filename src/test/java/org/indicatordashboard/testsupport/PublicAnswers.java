package org.indicatordashboard.testsupport;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import io.restassured.RestAssured;

/** What a packaged service answers to every public read of its description, with the examples this gives. */
public final class PublicAnswers {

    private PublicAnswers() {}

    /** By address: status, entity tag and a hash of the bytes. */
    public static Map<String, String> of(PackagedService service) {
        RestAssured.baseURI = service.address();
        RestAssured.port = URI.create(service.address()).getPort();
        Map<String, String> answers = new TreeMap<>();
        answers.put("/openapi", hash("/openapi"));
        for (Operations.Described read : Operations.openReads()) {
            answers.put(read.address(), hash(read.address()));
        }
        return answers;
    }

    private static String hash(String address) {
        var answer = RestAssured.given().urlEncodingEnabled(true).get(address);
        return answer.statusCode() + " " + answer.header("ETag") + " " + Arrays.hashCode(answer.asByteArray());
    }
}
