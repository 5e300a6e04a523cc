package org.indicatordashboard.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A page on a phone: nothing sticks out at its side, also where the reader's glyphs are a fifth wider than ours. */
final class Fit {

    private static final String EXCESS = "() => document.documentElement.scrollWidth - innerWidth";

    /** Each text gets a fifth of its average glyph between its letters; all are measured before any is spread. */
    private static final String WIDER = """
            () => {
              const pen = document.createElement('canvas').getContext('2d');
              const own = (element) => element.value || [...element.childNodes]
                  .filter((node) => node.nodeType === Node.TEXT_NODE)
                  .map((node) => node.data.trim()).join('');
              const gap = (element, text) => {
                pen.font = getComputedStyle(element).font;
                return pen.measureText(text).width / text.length / 5;
              };
              [...document.querySelectorAll('body *')]
                  .filter((element) => element.style && typeof own(element) === 'string' && own(element))
                  .map((element) => [element, gap(element, own(element))])
                  .forEach(([element, width]) => { element.style.letterSpacing = `${width}px`; });
            }""";

    private static final String AS_THEY_WERE =
            "() => document.querySelectorAll('[style]').forEach((each) => { each.style.letterSpacing = ''; })";

    private Fit() {}

    static void check(Visitor visitor) {
        visitor.page().setViewportSize(360, 640);
        assertFits(visitor, "");
        visitor.page().evaluate(WIDER);
        assertFits(visitor, " with wider glyphs");
        visitor.page().evaluate(AS_THEY_WERE);
        visitor.page().setViewportSize(1366, 768);
    }

    private static void assertFits(Visitor visitor, String how) {
        int excess = (int) visitor.page().evaluate(EXCESS);
        assertTrue(excess <= 0, visitor.address() + how + " is " + excess + " pixels too wide");
    }
}
