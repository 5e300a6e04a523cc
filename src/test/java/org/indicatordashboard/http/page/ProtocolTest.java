package org.indicatordashboard.http.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.RawHttp;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

@ServiceTest
class ProtocolTest {

    @Test
    void whoOffersHttp2IsAnsweredInHttp1() throws Exception {
        HttpClient modern =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpResponse<Void> answer = modern.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/regions"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
        assertEquals(200, answer.statusCode());
    }

    @Test
    void whoBeginsWithHttp2IsAnsweredInWords() {
        assertThat(RawHttp.send("PRI * HTTP/2.0"), containsString(" 404 Not Found\r\n"));
    }
}
