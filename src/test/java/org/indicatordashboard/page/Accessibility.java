package org.indicatordashboard.page;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is on show breaks no rule of axe, light and dark, and fits a phone. */
final class Accessibility {

    private Accessibility() {}

    static void check(Visitor visitor) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(List.of(), violations(visitor), visitor.address() + " " + scheme);
        }
        visitor.page().setViewportSize(360, 640);
        int excess = (int) visitor.page().evaluate("() => document.documentElement.scrollWidth - innerWidth");
        assertTrue(excess <= 0, visitor.address() + " is " + excess + " pixels too wide");
        visitor.page().setViewportSize(1366, 768);
    }

    private static List<String> violations(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                .analyze().getViolations().stream().map(Accessibility::words).toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
