package org.indicatordashboard.page;

import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SearchPageTest extends PageTest {

    private static final String BOX = "header .search-box input";
    private static final String OPTION = "header [role=option]";

    @Test
    void findsWhileOneTypesAndOpensWithTheKeyboard() {
        visitor.go("/scenarios.html?asOf=2024-12-31");
        type("jizhan");
        assertEquals(
                "指标", visitor.find("header .search-kind").first().textContent().strip());
        assertEquals("基站", visitor.find(OPTION + " mark").first().textContent());
        visitor.press("ArrowUp", "ArrowDown", "ArrowDown", "ArrowUp");
        assertEquals("search-found-0", visitor.find(BOX).getAttribute("aria-activedescendant"));
        visitor.press("Enter");
        visitor.page().waitForURL(url -> url.contains("/indicator.html?code=5g-") && url.contains("asOf=2024-12-31"));
        visitor.settled();
    }

    @Test
    void theListIsAccessible() {
        visitor.go("/scenarios.html");
        type("海纳");
        Accessibility.check(visitor);
    }

    @Test
    void escapeClosesTheListAndEnterShowsEverything() {
        visitor.go("/scenarios.html");
        type("基站 5G");
        visitor.press("Escape");
        assertFalse(visitor.find("#search-found").isVisible());
        assertEquals("基站 5G", visitor.find(BOX).inputValue());
        visitor.press("Enter");
        visitor.page().waitForURL(url -> url.contains("/search.html?q="));
        visitor.settled();
        assertEquals("基站 5G", visitor.find("main [name=q]").inputValue());
        assertTrue(visitor.find(".found-group").count() > 2);
    }

    @Test
    void thePageGroupsByKindAndKeepsItsQuestionInTheAddress() {
        visitor.go("/search.html");
        visitor.find("main [name=q]").fill("２０００個");
        visitor.find(".found-group").first().waitFor();
        assertEquals(
                List.of("2000个"),
                visitor.find(".found-group mark").allTextContents().stream()
                        .distinct()
                        .toList());
        visitor.find("[name=kind]").selectOption("scenario");
        visitor.find("main .empty").waitFor();
        assertTrue(visitor.address().contains("kind=scenario"), visitor.address());
        assertEquals("没有找到", visitor.words("main .empty h2"));
    }

    @Test
    void aPhoneHasAWayToThePage() {
        try (Visitor phone = chromium.visitor(ColorScheme.LIGHT, 360, 640)) {
            phone.go("/scenarios.html");
            // One row with the name and the switches, one with the links.
            double name = phone.find("header .brand").boundingBox().y;
            assertEquals(name, phone.find("header .switches").boundingBox().y, 12);
            phone.go("/scenarios.html?lang=en");
            phone.find("header .search-link").click();
            phone.page().waitForURL(url -> url.contains("/search.html"));
            phone.settled();
            assertEquals("Search", phone.words("h1"));
        }
    }

    private static void type(String words) {
        visitor.page().setViewportSize(1366, 768);
        visitor.find(BOX).click();
        visitor.find(BOX).pressSequentially(words);
        visitor.find(OPTION).first().waitFor();
    }
}
