package org.indicatordashboard.page;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is on show breaks no rule of axe in the light, none about colours in the dark, and fits a phone. */
final class Accessibility {

    /** All that axe says of colours unless asked for more. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private Accessibility() {}

    static void check(Visitor visitor) {
        // Only colours differ in the dark.
        assertSound(visitor, ColorScheme.DARK, axe(visitor).withRules(COLOURS));
        assertSound(visitor, ColorScheme.LIGHT, axe(visitor));
        Fit.check(visitor);
    }

    /** In one page, as none of ours holds a frame, and without the lists of what passed: that takes a quarter of the time. */
    private static AxeBuilder axe(Visitor visitor) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(visitor.page()).setLegacyMode(true).options(options);
    }

    private static void assertSound(Visitor visitor, ColorScheme scheme, AxeBuilder axe) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<String> violations =
                axe.analyze().getViolations().stream().map(Accessibility::words).toList();
        assertEquals(List.of(), violations, visitor.address() + " " + scheme);
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
