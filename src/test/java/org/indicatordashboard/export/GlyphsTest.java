package org.indicatordashboard.export;

import java.awt.Font;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.indicatordashboard.testsupport.ServiceTest;

import static org.indicatordashboard.testsupport.Api.ROOT;
import static org.indicatordashboard.testsupport.Api.ask;
import static org.indicatordashboard.testsupport.Api.ids;
import static org.indicatordashboard.testsupport.Api.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** With the font that CI installs no picture of the dataset lacks a glyph. */
@ServiceTest
class GlyphsTest {

    @Inject
    ChartFonts fonts;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void findFont() {
        if (System.getenv("CI") != null && !fonts.get().available()) {
            fail("on CI there is a Chinese font");
        }
        assumeTrue(fonts.get().available(), "no Chinese font on this host: install fonts-wqy-microhei");
    }

    /** Every word of every chart, in both languages: what is drawn is a part of these words. */
    @Test
    void oneFontDrawsEveryCharacterOfEveryTarget() throws Exception {
        Font font = new Font(fonts.get().usual().orElseThrow(), Font.PLAIN, 12);
        for (String id : ids("/targets?class=all&limit=1000")) {
            for (String language : List.of("zh", "en")) {
                String chart = ask("/targets/%s/chart.json?lang=%s".formatted(id, language))
                        .extract()
                        .asString();
                assertEquals(Optional.empty(), missing(json.readTree(chart), font), id);
            }
        }
    }

    @Test
    void picturesAreMade() {
        List<String> some = ids("/targets?limit=5");
        some.forEach(id -> request()
                .get(ROOT + "/targets/" + id + "/chart.png?scale=1")
                .then()
                .statusCode(200)
                .contentType("image/png"));
        request().get(ROOT + "/summary/chart.png?size=half-page&lang=en").then().statusCode(200);
    }

    private static Optional<String> missing(JsonNode node, Font font) {
        if (node.isTextual()) {
            int at = font.canDisplayUpTo(node.asText());
            return at < 0 ? Optional.empty() : Optional.of(node.asText().substring(at));
        }
        for (JsonNode inner : node) {
            Optional<String> found = missing(inner, font);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
