package org.indicatordashboard.reading;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.document.text.Bombs;
import org.indicatordashboard.testsupport.OwnDatabase;
import org.indicatordashboard.testsupport.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files that would take the whole service: each is refused, nothing is stored, and all others are served meanwhile. */
@ServiceTest
@TestProfile(HostileFilesTest.Hurried.class)
class HostileFilesTest {

    public static class Hurried extends OwnDatabase {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new java.util.HashMap<>(super.getConfigOverrides());
            settings.put("dashboard.worker.deadline", "20S");
            return settings;
        }
    }

    private static final String DOCUMENT = "/api/v1/documents/putuo-fgw-2023-10/text";

    private String version;

    @BeforeEach
    void remember() {
        version = version();
    }

    @AfterEach
    void nothingIsStored() {
        assertEquals(version, version());
        given().get(DOCUMENT).then().statusCode(404);
    }

    @Test
    void aPdfThatInflatesToThreeHundredMegabytes() {
        byte[] file = Bombs.pdfOfMegabytes(300);
        assertTrue(file.length < 1_500_000, file.length + " bytes");
        send(file).then().statusCode(413).body("detail", containsString("192 MB"));
    }

    @Test
    void aPdfThatTakesForEverWhileOthersAreServed() {
        CompletableFuture<Response> reading = CompletableFuture.supplyAsync(() -> send(Bombs.pdfThatDrawsForEver()));
        for (int asked = 0; asked < 20; asked++) {
            given().get("/api/v1/summary?asOf=2024-01-%02d".formatted(1 + asked))
                    .then()
                    .statusCode(200);
            given().get("/health").then().statusCode(200);
        }
        assertFalse(reading.isDone());
        reading.join().then().statusCode(422).body("detail", containsString("20 seconds"));
    }

    private static Response send(byte[] file) {
        return given().header("Accept-Language", "en")
                .contentType("application/pdf")
                .body(file)
                .post(DOCUMENT);
    }

    private static String version() {
        return given().get("/api/v1/start").header("Dataset-Version");
    }
}
