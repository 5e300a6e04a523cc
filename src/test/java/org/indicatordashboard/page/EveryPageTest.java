package org.indicatordashboard.page;

import java.io.IOException;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.indicatordashboard.testsupport.OwnDatabase;

import static org.indicatordashboard.page.Texts.INVENTED_DOCUMENT;
import static org.indicatordashboard.testsupport.Ids.BASE_STATIONS_PROMISED;
import static org.indicatordashboard.testsupport.Ids.GOVERNANCE_SCENARIOS_PROMISED;

/** What holds for all pages, light and dark, at a desk and on a phone. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class EveryPageTest extends PageTest {

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/?plan=all&lang=en",
                "/target.html?id=" + BASE_STATIONS_PROMISED,
                "/target.html?id=" + GOVERNANCE_SCENARIOS_PROMISED,
                "/target.html?id=no-such-target",
                "/indicator.html",
                "/indicator.html?code=application-scenarios",
                "/documents.html",
                "/documents.html?id=putuo-fb-2022-16",
                "/documents.html?id=" + INVENTED_DOCUMENT,
                "/documents.html?lang=en&id=" + INVENTED_DOCUMENT,
                "/scenarios.html",
                "/search.html",
                "/search.html?lang=en&q=5G",
                "/attainment.html",
                "/attainment.html?lang=en&asOf=2024-12-31",
                "/brief.html?asOf=2024-12-31",
                "/compare.html",
                "/compare.html?indicator=application-scenarios&lang=en",
                "/diagnosis.html",
                "/diagnosis.html?outcome=fails&lang=en",
                "/extraction.html",
                "/signin.html",
                "/setup.html?code=none&name=li",
                "/supervision.html",
                "/no-such-page",
                "/bulletins/2099-01",
                "/unit.html?unit=区科委",
                "/unit.html?unit=没有这个单位",
                "/section.html?plan=putuo-action-plan-2022&id=actions-1",
                "/section.html?plan=putuo-action-plan-2022&id=no-such-section",
                "/bulletins.html",
                "/bulletins.html?month=2024-03",
                "/bulletins/2024-03");
    }

    @BeforeEach
    void aTextIsThere() {
        Texts.takeInvented();
    }

    @ParameterizedTest
    @EnumSource
    void fitsAPhoneInTheFontsThatReadersHave(Fonts fonts) throws IOException {
        try (Chromium other = Chromium.start(fonts);
                Visitor reader = other.visitor()) {
            for (String page : pages().toList()) {
                open(reader, page);
                Fit.check(reader);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInBothColourSchemesAndFitsAPhone(String page) {
        open(visitor, page);
        Accessibility.check(visitor);
        if (page.contains("no-such") || page.contains("没有") || page.contains("2099")) {
            visitor.forgive();
        }
    }

    /** With everything shown that a page can show. */
    private static void open(Visitor reader, String page) {
        reader.page().setViewportSize(1366, 768);
        reader.go(page);
        reader.page()
                .evaluate("() => document.querySelectorAll('details:not(.menu)').forEach(each => each.open = true)");
        if (page.contains(INVENTED_DOCUMENT)) {
            reader.press("j");
            reader.find(".decision").waitFor();
            reader.find("[name=fresh]").check();
            reader.find("[data-dismiss]").click();
        }
        if (reader.find("[data-example]").count() > 0) {
            reader.find("[data-example]").click();
            reader.find(".data-table").waitFor();
        }
    }
}
