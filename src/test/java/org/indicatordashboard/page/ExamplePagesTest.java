package org.indicatordashboard.page;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.indicatordashboard.example.WithExample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pages with two years of reports: every status, series of 24 points, corrections. */
@QuarkusTest
@TestProfile(WithExample.class)
class ExamplePagesTest extends PageTest {

    private static final String AT = "asOf=2024-12-31";
    private static final String OVERVIEW = "/?region=990101&plan=example-action-plan-2022&" + AT;

    static Stream<String> pages() {
        return Stream.of(
                OVERVIEW,
                OVERVIEW + "&lang=en&domain=life",
                OVERVIEW + "&responsible=示例区数据局&sort=-progress",
                "/changes.html?region=990101&from=2024-06-30&to=2024-12-31",
                "/changes.html?lang=en&region=990101&by=knowledge&from=2023-12-31&to=2024-12-31&" + AT,
                "/brief.html?lang=en&region=990101&" + AT,
                "/supervision.html?show=all&" + AT,
                "/unit.html?unit=示例区民政局&" + AT,
                "/unit.html?lang=en&unit=示例区民政局&" + AT,
                "/section.html?plan=example-action-plan-2022&id=actions-2&" + AT,
                "/section.html?plan=example-action-plan-2022&id=action-2-5&" + AT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleAndFitsAPhone(String page) {
        visitor.page().setViewportSize(1366, 768);
        visitor.go(page);
        Accessibility.check(visitor);
    }

    @Test
    void theHeadlineFollowsTheFilters() {
        visitor.go(OVERVIEW + "&domain=talent");
        assertTrue(visitor.words("h1").startsWith("3 项目标"), visitor.words("h1"));
        visitor.find(".only a.chip").click();
        assertTrue(visitor.words("h1").startsWith("40 项目标"), visitor.words("h1"));
    }

    @Test
    void aColumnOrdersTheListAndOnceMoreFromTheEnd() {
        visitor.go(OVERVIEW + "&domain=talent");
        visitor.find("th.progress a").click();
        assertEquals(List.of("50 %", "68.43 %", "104.2 %"), percents());
        visitor.find("th.progress a").click();
        assertEquals(List.of("104.2 %", "68.43 %", "50 %"), percents());
        assertTrue(visitor.address().contains("sort=-progress"), visitor.address());
    }

    @Test
    void backReturnsToThePlaceAndTheFilters() {
        visitor.go(OVERVIEW);
        visitor.find(".mosaic .tile").last().click();
        visitor.page().waitForURL(url -> url.contains("section=action-5-2"));
        double list = scrolled();
        assertTrue(list > 300, "the list is where the eye is: " + list);
        visitor.find("[data-item] .name a").first().click();
        visitor.page().waitForURL(url -> url.contains("/target.html"));
        visitor.settled();
        visitor.page().goBack();
        visitor.settled();
        assertTrue(visitor.address().contains("section=action-5-2"), visitor.address());
        assertEquals(1, visitor.find("[data-item]").count());
        assertEquals(list, scrolled(), 2);
        visitor.page().goBack();
        assertEquals(40, visitor.find("[data-item]").count());
    }

    @Test
    void aDayThatIsStillToComeSaysSo() {
        visitor.go("/?region=990101&asOf=2027-06-30");
        assertTrue(visitor.words(".scope-notes").contains("还没有到"), visitor.words(".scope-notes"));
        visitor.go("/?region=990101&asOf=2022-12-25");
        assertTrue(visitor.words(".scope-notes").contains("早于方案开始"), visitor.words(".scope-notes"));
    }

    @Test
    void aSeriesIsDrawnBesideItsTarget() {
        visitor.go(OVERVIEW);
        assertTrue(visitor.find("[data-item] .sparkline").count() > 30);
    }

    private static List<String> percents() {
        return visitor.find("[data-item] .percent").allInnerTexts();
    }

    private static double scrolled() {
        return ((Number) visitor.page().evaluate("() => scrollY")).doubleValue();
    }
}
