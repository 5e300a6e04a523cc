package org.indicatordashboard.page;

import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class OverviewPageTest extends PageTest {

    private static final int HEAVIEST = 150 * 1024;

    @Test
    void opensOnTheActionPlanAtTheEndOf2024() {
        visitor.go("/");
        assertEquals("57 项目标：2 项已完成，55 项逾期未报", visitor.words("h1"));
        assertTrue(visitor.address().contains("asOf=2024-12-31"), visitor.address());
        assertEquals(
                57, visitor.find(".targets tbody.section tr:not(.section-row)").count());
    }

    @Test
    void theFirstViewIsLight() {
        try (Visitor first = chromium.visitor()) {
            first.go("/");
            assertTrue(first.weight() <= HEAVIEST, first.weight() + " bytes");
        }
    }

    @Test
    void theHeadlineStandsOnTheFirstScreen() {
        try (Visitor phone = chromium.visitor(ColorScheme.LIGHT, 360, 640)) {
            phone.go("/");
            double bottom = phone.find(".headline .status-bar").first().boundingBox().y;
            assertTrue(bottom < 640, "bar at " + bottom);
        }
    }

    @Test
    void aTargetOpensOnItsNumbers() {
        visitor.go("/");
        visitor.find(".targets .name a:has-text('5G室外基站')").first().click();
        visitor.page().waitForURL(url -> url.contains("/target.html"));
        visitor.settled();
        assertTrue(visitor.address().startsWith("/target.html?id=" + BASE_STATIONS_PROMISED), visitor.address());
        String answer = visitor.words(".answer");
        assertTrue(answer.contains("2473个") && answer.contains("2000") && answer.contains("123.65 %"), answer);
        String sources = visitor.words("main .facts");
        assertTrue(sources.contains("普科委〔2023〕15号") && sources.contains("四是做实数字底座"), sources);
        assertTrue(visitor.words(".why").contains("2473"), visitor.words(".why"));
        assertEquals("已完成", visitor.words(".state .badge"));
    }

    @Test
    void whatWasNotKnownThenIsNotShown() {
        visitor.go("/target.html?id=" + BASE_STATIONS_PROMISED + "&asOf=2023-04-30&knownAt=2023-04-30");
        assertEquals("暂无数据", visitor.words(".state .badge"));
    }

    @Test
    void theDatesChangeInPlace() {
        visitor.go("/");
        visitor.find("[name=knownAt]").fill("2023-04-30");
        visitor.find("[name=asOf]").fill("2023-04-30");
        visitor.find("[name=asOf]").dispatchEvent("change");
        visitor.page().waitForURL(url -> url.contains("asOf=2023-04-30") && url.contains("knownAt=2023-04-30"));
        visitor.find("h1:has-text('57 项暂无数据')").waitFor();
    }

    @Test
    void speaksEnglish() {
        try (Visitor english = chromium.visitor()) {
            english.go("/?lang=en");
            assertEquals("57 targets: 2 achieved; 55 overdue, unreported", english.words("h1"));
        }
    }

    @Test
    void theSwitchIsRemembered() {
        try (Visitor reader = chromium.visitor()) {
            reader.go("/");
            reader.find("[data-language]").click();
            reader.page().waitForURL(url -> url.contains("lang=en"));
            reader.go("/");
            assertTrue(reader.words("h1").startsWith("57 targets"), reader.words("h1"));
        }
    }

    @Test
    void filtersLiveInTheAddress() {
        visitor.go("/");
        visitor.find("select[name=status]").selectOption("achieved");
        assertTrue(visitor.address().contains("status=achieved"), visitor.address());
        assertEquals(
                2, visitor.find(".targets tbody.section tr:not(.section-row)").count());
        visitor.go(visitor.address());
        assertEquals(
                2, visitor.find(".targets tbody.section tr:not(.section-row)").count());
    }

    @Test
    void allPlansStandUnderTheirTitles() {
        visitor.go("/?plan=all");
        assertEquals(
                List.of("普陀区全面推进城市数字化转型行动方案", "2024年数字化转型示范工作计划"),
                visitor.find(".targets .chapter").allInnerTexts().stream()
                        .map(String::strip)
                        .toList());
    }

    @Test
    void documentsAreListed() {
        visitor.go("/documents.html");
        assertEquals(5, visitor.find(".data-table tbody tr").count());
        assertTrue(visitor.words(".data-table").contains("普府办〔2022〕16号"));
    }
}
