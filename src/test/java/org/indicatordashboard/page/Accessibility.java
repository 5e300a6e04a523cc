package org.indicatordashboard.page;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is on show breaks no rule of axe, light and dark, and fits a phone. */
final class Accessibility {

    private Accessibility() {}

    static void check(Visitor visitor) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(List.of(), violations(visitor), visitor.address() + " " + scheme);
        }
        Fit.check(visitor);
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
