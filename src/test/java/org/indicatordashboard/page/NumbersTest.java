package org.indicatordashboard.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.indicatordashboard.example.WithExample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** A number that is clicked opens a list of exactly that many. */
@QuarkusTest
@TestProfile(WithExample.class)
class NumbersTest extends PageTest {

    private static final String EXAMPLE = "region=990101&plan=example-action-plan-2022&asOf=2024-12-31";

    /** Numbers that stand alone, of which only those in a list's own cells, such as days, lead nowhere. */
    private static final String ALONE = """
            () => {
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              const found = [];
              while (walker.nextNode()) {
                const { data, parentElement } = walker.currentNode;
                const alone = /^\\s*[1-9]\\d*\\s*$/.test(data);
                if (alone && !parentElement.closest('[data-count], [data-item], select, .visually-hidden'))
                  found.push(parentElement.outerHTML);
              }
              return found;
            }""";

    /** Each number with the address that it opens. */
    private static final String COUNTED = """
            () => [...document.querySelectorAll('main [data-count]')].map((link) => ({
              address: (link.href.baseVal ?? link.href).replace(location.origin, ''),
              count: Number(link.dataset.count),
              here: link.hasAttribute('data-here'),
            }))""";

    /** Clicks them all where they only change what the page shows, and goes back after each. */
    private static final String CLICKED = """
            async () => {
              const wrong = [];
              const address = (link) => link.getAttribute('href');
              const all = [...document.querySelectorAll('main a[data-count][data-here]')].map(address);
              for (const one of all) {
                const link = [...document.querySelectorAll('main a[data-count][data-here]')]
                  .find((each) => address(each) === one);
                const wanted = Number(link.dataset.count);
                link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
                const listed = document.querySelectorAll('[data-item]').length;
                if (listed !== wanted) wrong.push(`${one} says ${wanted} and opens ${listed}`);
                const returned = new Promise((done) => addEventListener('popstate', done, { once: true }));
                history.back();
                await returned;
                await new Promise((done) => setTimeout(done));
              }
              return { wrong, clicked: all.length };
            }""";

    /** How many each address lists; several pages lead to the same. */
    private static final Map<String, Integer> LISTED = new HashMap<>();

    static Stream<String> pages() {
        return Stream.of(
                "/?region=310107&plan=putuo-action-plan-2022&asOf=2024-12-31",
                "/?" + EXAMPLE,
                "/?" + EXAMPLE + "&domain=life",
                "/?" + EXAMPLE + "&responsible=示例区数据局&status=missed",
                "/?region=310107&plan=all&asOf=2024-12-31",
                "/changes.html?" + EXAMPLE + "&from=2024-06-30&to=2024-12-31",
                "/changes.html?" + EXAMPLE + "&from=1&by=version",
                "/brief.html?region=310107&plan=putuo-action-plan-2022&asOf=2024-12-31",
                "/supervision.html?asOf=2024-12-31",
                "/supervision.html?asOf=2024-12-31&unit=示例区民政局",
                "/unit.html?unit=区科委&asOf=2024-12-31",
                "/unit.html?unit=示例区数据局&asOf=2024-12-31",
                "/section.html?plan=example-action-plan-2022&id=actions-2&asOf=2024-12-31",
                "/section.html?plan=putuo-action-plan-2022&id=results&asOf=2024-12-31");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensExactlyThatMany(String page) {
        visitor.go(page);
        assertEquals(List.of(), visitor.page().evaluate(ALONE));
        List<Map<String, Object>> counted = counted();
        assertFalse(counted.isEmpty());
        Map<?, ?> clicked = (Map<?, ?>) visitor.page().evaluate(CLICKED);
        assertEquals(List.of(), clicked.get("wrong"));
        for (Map<String, Object> number : counted) {
            if (Boolean.FALSE.equals(number.get("here"))) {
                assertEquals(number.get("count"), listed((String) number.get("address")), number + " on " + page);
            }
        }
    }

    private static int listed(String address) {
        return LISTED.computeIfAbsent(
                address, unopened -> visitor.go(unopened).find("[data-item]").count());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> counted() {
        return (List<Map<String, Object>>) visitor.page().evaluate(COUNTED);
    }
}
