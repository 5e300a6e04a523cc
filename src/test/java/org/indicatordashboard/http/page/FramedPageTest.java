package org.indicatordashboard.http.page;

import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

/** Others may show the embedded view in a frame, and nothing else. */
@ServiceTest
class FramedPageTest {

    @Test
    void theFramedPageMayBeFramedAndKeepsTheRestOfThePolicy() {
        assertThat(
                get("/embed.html?target=x").headers().getValues("Content-Security-Policy"),
                contains(allOf(containsString("frame-ancestors *"), containsString("default-src 'self'"))));
    }

    @Test
    void nothingElseMayBeFramed() {
        for (String path : new String[] {"/", "/index.html", "/target.html", "/embed.htmlx", "/api/v1/summary"}) {
            assertThat(
                    path,
                    get(path).headers().getValues("Content-Security-Policy"),
                    contains(containsString("frame-ancestors 'none'")));
        }
    }
}
