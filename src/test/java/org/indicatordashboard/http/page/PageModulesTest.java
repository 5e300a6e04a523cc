package org.indicatordashboard.http.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PageModulesTest {

    private static final Pattern LINK = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\" />");

    @Test
    void modulesAreNamedAsTheyAreImportedEachOnce() {
        assertEquals(
                List.of("/lib/a.js", "/pages/one/b.js", "/lib/c.js"),
                named(Map.of(
                        "/pages/one.js", "import { a } from '../lib/a.js';\nimport {\n  b,\n} from './one/b.js';\n",
                        "/lib/a.js", "import './c.js';\n",
                        "/pages/one/b.js", "export { c } from '../../lib/c.js';\n",
                        "/lib/c.js", "import { a } from './a.js';\n")));
    }

    @Test
    void whatIsImportedLaterIsNotAskedForAtOnce() {
        assertEquals(
                List.of(),
                named(Map.of("/pages/one.js", "const later = () => import('./later.js');\nexport const x = 'y';\n")));
    }

    @Test
    void theOverviewAsksAtOnceForAllButTheLibraryOfItsCharts() {
        String page = new String(PageSource.at("/index.html").orElseThrow(), StandardCharsets.UTF_8);
        List<String> modules = links(page);
        assertTrue(
                modules.containsAll(
                        List.of("/lib/html.js", "/components/target-table.js", "/pages/overview/filter.js")),
                page);
        assertFalse(modules.contains("/lib/picture.js"), page);
        assertEquals(modules.stream().distinct().toList(), modules);
    }

    private static List<String> named(Map<String, String> scripts) {
        String page = "<script type=\"module\" src=\"/pages/one.js\"></script>";
        return links(PageModules.named(page, path -> Optional.ofNullable(scripts.get(path))));
    }

    private static List<String> links(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).toList();
    }
}
