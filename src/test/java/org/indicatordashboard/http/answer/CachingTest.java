package org.indicatordashboard.http.answer;

import java.util.List;
import java.util.stream.IntStream;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Every read is asked twice: made by the REST layer first, answered from kept bytes after. */
@ServiceTest
class CachingTest {

    private static final String READ = "/targets?limit=5&asOf=2024-06-";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regions",
                "/responsible-units",
                "/units",
                "/documents",
                "/documents/putuo-kw-2023-15",
                "/indicators",
                "/observations",
                "/plans",
                "/plans/putuo-action-plan-2022",
                "/targets",
                "/targets/putuo-2023-5g-outdoor-base-stations",
                "/summary",
                "/scenarios",
                "/changes",
                "/start"
            })
    void everyPublicReadMayBeKeptAndMustBeRevalidated(String path) {
        for (int time = 0; time < 2; time++) {
            ask(path + (path.contains("?") ? "&" : "?") + "knownAt=2025-05-05")
                    .header("Cache-Control", "public, max-age=0, must-revalidate")
                    .header("ETag", matchesPattern("\"[-_A-Za-z0-9]+\""))
                    .header("Dataset-Version", matchesPattern("[1-9][0-9]*"))
                    .header("Vary", "Accept, Accept-Language, Accept-Encoding")
                    .header("Content-Language", "zh-CN");
        }
    }

    @Test
    void theTagIsAnsweredWith304AndNoBodyAlsoOutOfTheKeptBytes() {
        String tag = ask(READ + "01").extract().header("ETag");
        for (String sent : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            ifNoneMatch(READ + "01", sent)
                    .statusCode(304)
                    .header("ETag", tag)
                    .header("Dataset-Version", not(nullValue()))
                    .body(is(emptyString()));
        }
    }

    @Test
    void theTagIsAnsweredWith304AlsoWhereNothingWasKept() {
        String tag = ask("/regions?asOf=2024-06-02").extract().header("ETag");
        ifNoneMatch("/regions?asOf=2024-06-03", tag).statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "other", ""})
    void anotherTagIsAnsweredInFull(String sent) {
        ifNoneMatch(READ + "01", sent).statusCode(200);
    }

    @Test
    void differentAnswersHaveDifferentTags() {
        assertNotEquals(tag("/summary?asOf=2023-12-31"), tag("/summary?asOf=2024-12-31"));
    }

    @Test
    void keptBytesAreTheBytesMadeFirst() {
        List<String> bodies = IntStream.range(0, 3)
                .mapToObj(i -> ask(READ + "04").extract().asString())
                .distinct()
                .toList();
        assertEquals(1, bodies.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/targets?asOf=2024-06-05", "/regions", "/observations/310107-5g-outdoor-base-stations-2023-Q1"})
    void headHasTheHeadersOfGetAndNoBody(String path) {
        for (int time = 0; time < 2; time++) {
            Response head = request().head(ROOT + path);
            Response get = request().get(ROOT + path);
            assertEquals(200, head.statusCode());
            assertEquals("", head.asString());
            for (String name :
                    List.of("ETag", "Content-Type", "Dataset-Version", "Vary", "Cache-Control", "Content-Language")) {
                assertEquals(get.header(name), head.header(name), name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, true",
        "GZIP, true",
        "'deflate, gzip;q=0.5', true",
        "'gzip, deflate, br', true",
        "gzip;q=1.0, true",
        "identity, false",
        "gzip;q=0, false",
        "'gzip; q=0.0, identity', false",
        "br, false"
    })
    void compressesForWhoTakesIt(String acceptEncoding, boolean zipped) {
        for (int time = 0; time < 2; time++) {
            Response answer = request()
                    .config(RestAssuredConfig.config()
                            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                    .header("Accept-Encoding", acceptEncoding)
                    .get(ROOT + "/targets?asOf=2024-06-06");
            byte[] body = answer.asByteArray();
            assertEquals(zipped, "gzip".equals(answer.header("Content-Encoding")));
            assertEquals(zipped, (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b);
            assertEquals(zipped, answer.header("ETag").endsWith("-gzip\""));
        }
    }

    @Test
    void aLinkAnswersFromItsOwnVersion() {
        ask("/targets?datasetVersion=1").header("Dataset-Version", "1");
    }

    private static String tag(String path) {
        return ask(path).extract().header("ETag");
    }

    private static ValidatableResponse ifNoneMatch(String path, String tag) {
        return request().header("If-None-Match", tag).get(ROOT + path).then();
    }
}
