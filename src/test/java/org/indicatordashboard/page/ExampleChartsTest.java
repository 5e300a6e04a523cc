package org.indicatordashboard.page;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.indicatordashboard.example.WithExample;
import org.indicatordashboard.testsupport.Api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Twelve targets of the example, as the page draws them and as their files say. */
@QuarkusTest
@TestProfile(WithExample.class)
class ExampleChartsTest extends PageTest {

    private static final String AT = "asOf=2024-12-31";

    /** The labels that are seen and lie on a point or on another label, and whether the last point has its words. */
    private static final String LABELS = """
            () => {
              const buttons = [...document.querySelectorAll('.points button')];
              const box = (element) => element.getBoundingClientRect();
              const seen = buttons
                .map((button) => button.firstElementChild)
                .filter((label) => getComputedStyle(label).visibility === 'visible');
              const covers = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
              const point = (button) => {
                const { left, right, top, bottom } = box(button);
                const [x, y] = [(left + right) / 2, (top + bottom) / 2];
                return { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 };
              };
              const wrong = [];
              for (const label of seen) {
                for (const button of buttons)
                  if (covers(box(label), point(button))) wrong.push(`${label.innerText} over a point`);
                for (const other of seen)
                  if (other !== label && covers(box(label), box(other))) wrong.push(`${label.innerText} over another`);
              }
              const last = buttons.at(-1).firstElementChild;
              if (!seen.includes(last)) wrong.push('the last point has no words');
              return wrong;
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digital-core-industry-scale",
                "digital-industry-clusters",
                "chain-leader-firms",
                "digital-trade-value",
                "online-retail-share",
                "smart-parks",
                "care-call-response",
                "outpatient-waiting-time",
                "benchmark-schools",
                "smart-parking-spaces",
                "governance-scenes",
                "5g-stations"
            })
    void pageAndFilesDrawTheSame(String key) {
        String id = "example-district-" + key;
        JsonPath chart = Api.request()
                .get(Api.ROOT + "/targets/" + id + "/chart.json?lang=zh&" + AT)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> points = chart.getList("plot.series[0].points");
        String svg = file(id, "svg");
        visitor.page().setViewportSize(1366, 768);
        visitor.go("/target.html?id=" + id + "&" + AT);
        visitor.find(".points button").first().waitFor();
        assertEquals(points.size(), visitor.find(".points button").count());
        for (int i = 0; i < points.size(); i++) {
            String words = (String) points.get(i).get("label");
            String drawn = visitor.find(".points button").nth(i).getAttribute("aria-label");
            assertTrue(drawn.startsWith(words + " "), drawn + " is " + words);
            assertTrue(svg.contains(words + "</title>") || svg.contains(words + "（更正）"), words);
        }
        String goal = chart.getString("plot.goals[0].label");
        assertTrue(visitor.words(".key").contains(goal), goal);
        assertTrue(svg.contains(goal), goal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5g-stations", "outpatient-waiting-time", "smart-parking-spaces", "benchmark-schools"})
    void noLabelLiesOverAPointAtThreeWidths(String key) {
        visitor.go("/target.html?id=example-district-" + key + "&" + AT);
        for (int width : new int[] {1366, 800, 360}) {
            visitor.page().setViewportSize(width, 768);
            visitor.find(".points button").first().waitFor();
            visitor.page()
                    .waitForFunction(
                            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
            assertEquals(List.of(), visitor.page().evaluate(LABELS), key + " at " + width);
        }
        visitor.page().setViewportSize(1366, 768);
    }

    private static String file(String id, String format) {
        return Api.request()
                .get(Api.ROOT + "/targets/" + id + "/chart." + format + "?lang=zh&" + AT)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
