package org.indicatordashboard.page;

import java.time.ZoneId;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SupervisionPageTest extends PageTest {

    @Test
    void whatNobodyOwesStandsAtTheEnd() {
        visitor.go("/supervision.html");
        visitor.find(".owing-unit").first().waitFor();
        String last = visitor.find(".owing-unit").last().innerText();
        assertTrue(last.startsWith("未明确责任单位"), last);
    }

    @Test
    void whoOwesMostStandsFirstAndLeavesAsAFileInTwoClicks() {
        visitor.go("/supervision.html?asOf=2024-12-31");
        String first = visitor.words(".owing-unit");
        assertTrue(first.startsWith("区科委 24 项 最长逾期 366 天 还没有提醒过"), first);
        byte[] file = visitor.download(".owing-unit >> nth=0 >> a[download]");
        assertEquals('P', file[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Niue", "Pacific/Kiritimati"})
    void todayIsTheDayOfTheServiceWhereverOneReads(String zone) {
        try (Visitor abroad = chromium.visitorIn(ZoneId.of(zone))) {
            abroad.page().clock().setFixedTime("2026-01-01T20:00:00Z");
            abroad.go("/supervision.html");
            abroad.find(".owing-unit").first().waitFor();
            assertTrue(abroad.words("main").contains("评估日 2026-01-02"), abroad.words("main"));
        }
    }

    @Test
    void fitsThreeScreensOfAPhone() {
        try (Visitor phone = chromium.visitor(ColorScheme.LIGHT, 360, 640)) {
            phone.go("/supervision.html?asOf=2024-12-31");
            int height = (int)
                    phone.page()
                            .evaluate(
                                    "() => document.querySelector('main').lastElementChild.getBoundingClientRect().bottom + scrollY | 0");
            assertTrue(height < 3 * 640, height + " pixels");
        }
    }

    @Test
    void narrowsToWhatIsOverdueForLong() {
        visitor.go("/supervision.html?asOf=2024-01-31&overdueBy=90");
        assertTrue(visitor.words("main").contains("没有逾期未报的目标"), visitor.words("main"));
    }

    @Test
    void leadsToTheBulletinsOfOtherMonths() {
        visitor.go("/supervision.html");
        visitor.find("[data-bulletins]").click();
        visitor.find("[data-month] a").first().waitFor();
        assertEquals(
                "/bulletins.html?month=2026-01",
                visitor.find("[data-month] a").first().getAttribute("href"));
        assertEquals(47, visitor.find("[data-month]").count());
        visitor.find("[data-month] a").first().click();
        assertEquals("2026 年 1 月目标完成情况通报", visitor.words(".sheet h1"));
    }
}
