package org.indicatordashboard.page;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SupervisionPageTest extends PageTest {

    @Test
    void whatNobodyOwesStandsAtTheEnd() {
        visitor.go("/supervision.html");
        visitor.find(".data-table").waitFor();
        String last = visitor.find(".data-table tbody tr").last().innerText();
        assertTrue(last.startsWith("未明确责任单位"), last);
    }

    @Test
    void leadsToTheBulletinsOfOtherMonths() {
        visitor.go("/supervision.html");
        visitor.find("[data-bulletins] summary").click();
        visitor.find("[data-bulletins] a").first().waitFor();
        assertEquals(
                "/api/v1/bulletins/2026-01.html",
                visitor.find("[data-bulletins] a").first().getAttribute("href"));
        assertEquals(47, visitor.find("[data-bulletins] a").count());
    }
}
