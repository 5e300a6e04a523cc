package org.indicatordashboard.http.answer;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.RawHttp;
import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Addresses as curl and scripts send them: with Chinese in them, as it is. */
@ServiceTest
class RawAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/targets?responsible=区科委&asOf=2024-12-31", "/api/v1/indicators?q=基站"})
    void sayTheSameAsEncodedOnes(String address) {
        String raw = new String(address.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String answer = RawHttp.send("GET " + raw + " HTTP/1.1");
        assertThat(answer, startsWith("HTTP/1.1 200"));
        assertEquals(request().get(address).then().statusCode(200).extract().asString(), body(answer));
        assertThat(answer, containsString("\"total\":"));
        // And once more, from kept bytes.
        assertEquals(body(answer), body(RawHttp.send("GET " + raw + " HTTP/1.1")));
    }

    @Test
    void bytesThatAreNoUtf8AreNoFailure() {
        assertThat(RawHttp.send("GET /api/v1/targets?responsible=\u00C7\u00F8 HTTP/1.1"), startsWith("HTTP/1.1 4"));
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
