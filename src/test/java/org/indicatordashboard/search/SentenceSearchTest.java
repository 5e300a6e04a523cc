package org.indicatordashboard.search;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.Api;
import org.indicatordashboard.testsupport.DatabaseTest;
import org.indicatordashboard.testsupport.OwnDatabase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.indicatordashboard.search.SearchResourceTest.search;

/** What is invented here stands in no document. */
@DatabaseTest
@TestProfile(OwnDatabase.class)
class SentenceSearchTest {

    private static final String DOCUMENT = "yangpu-fgc-2023-1";

    private static final String INVENTED = """
            钱某某委员：

            关于天文馆的答复（虚构）。截至2023年3月底，天文馆星空长廊累计接待8765人次，其中夜场观众占三成，讲解设备全部更新，并在馆前广场新设观星平台，周边道路同步完成照明改造和标识更新，方便市民夜间前往，同时开放预约。下一步继续扩建。

            联系人：孙某某  联系电话：52000000
            """;

    private long before;

    @BeforeEach
    void aTextIsThere() {
        before = Api.version();
        given().contentType("text/plain; charset=utf-8")
                .body(INVENTED.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/documents/" + DOCUMENT + "/text?accept=lost")
                .then()
                .statusCode(oneOf(200, 201));
    }

    @Test
    void aSentenceIsFoundAndShownAsAPieceAroundTheHit() {
        search("观星平台")
                .body("total", is(1))
                .body("items[0].kind", is("sentence"))
                .body("items[0].match.text", containsString("观星平台"))
                .body("items[0].match.text", startsWith("…"))
                .body("items[0].match.text.length()", lessThan(83))
                .body("items[0].url", startsWith("/documents.html?id=" + DOCUMENT + "&at="));
        search("星空 8765人次 天文馆").body("items[0].kind", is("sentence"));
    }

    @Test
    void peopleAreNotFound() {
        for (String person : new String[] {"孙某某", "52000000", "钱某某"}) {
            search(person + "&kind=sentence").body("total", is(0));
        }
        search("联系人&kind=sentence").body("items[0].match.text", not(containsString("孙")));
    }

    @Test
    void whatWasNotKnownOrNotImportedIsNotFound() {
        search("观星平台&knownAt=2023-04-13").body("total", is(0));
        if (before < Api.version()) {
            search("观星平台&datasetVersion=" + before).body("total", is(0));
        }
    }
}
