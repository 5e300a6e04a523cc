package org.indicatordashboard.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Texts that the tests import. */
final class Texts {

    static final String INVENTED_DOCUMENT = "yangpu-fgc-2023-1";

    /** Two observations and two targets; the 1850 name an indicator of the catalogue, so that one key accepts them. */
    static final String INVENTED = """
            关于智慧城区建设的答复（虚构）

            一、总体情况

            截至2023年3月底，杨浦区5G室外基站累计开通1850个，智慧停车场开通12个。

            二、下一步打算

            到2024年底，力争建成数据中心10个，网上办理率不低于95%。
            """;

    private static final Path FIVE = Path.of("../shared/documents");

    private Texts() {}

    static void takeInvented() {
        take(INVENTED_DOCUMENT, INVENTED.getBytes(StandardCharsets.UTF_8));
    }

    static void takeTheFive() throws IOException {
        assumeTrue(
                Files.isDirectory(FIVE), "the five documents' texts are not beside the checkout (../shared/documents)");
        try (var files = Files.list(FIVE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                take(file.getFileName().toString().replace(".txt", ""), Files.readAllBytes(file));
            }
        }
    }

    private static void take(String document, byte[] text) {
        given().contentType("text/plain; charset=utf-8")
                .body(text)
                .post("/api/v1/documents/" + document + "/text")
                .then()
                .statusCode(oneOf(200, 201));
    }
}
