package org.indicatordashboard.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The house rules of the frontend, read off its files. */
class FrontendTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final int LONGEST = 150;
    private static final int WIDEST = 120;

    /** From above to below: a page imports components and lib, a component lib and other components, lib only lib. */
    private static final List<String> FLOORS = List.of("pages", "components", "lib");

    /** Also what is imported only where it is needed. */
    private static final Pattern IMPORT = Pattern.compile(
            "^(?:import|export)\\s(?:[^'();]*?\\sfrom\\s)?'([^']+)'|\\bimport\\('([^']+)'\\)", Pattern.MULTILINE);

    private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\" />");
    private static final Pattern SAID =
            Pattern.compile("data-zh=\"([\\w.]+)\"[^>]*>(.*?)</(?:a|h1|p)\\s*>", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("<script type=\"module\" src=\"/([^\"]+)\">");
    /** Quoted or bare, first on its line or after another word. */
    private static final Pattern KEY = Pattern.compile("(?:^  |['\"], )'?([\\w.-]+)'?:(?=\\s)", Pattern.MULTILINE);

    private static final Pattern LANGUAGE = Pattern.compile("(zh|en)\\.js$");
    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?![^>]* src=)[^>]*>|<[a-z][^>]*\\s(?:style|on[a-z]+)=\"");

    static Stream<Path> modules() throws IOException {
        return files(".js").filter(file -> !file.startsWith(FRONTEND.resolve("i18n")));
    }

    static Stream<Path> pages() throws IOException {
        return files(".html");
    }

    static Stream<Path> sheets() throws IOException {
        return files(".css");
    }

    static Stream<Path> languages() throws IOException {
        return files(".js").filter(file -> file.startsWith(FRONTEND.resolve("i18n")));
    }

    /** What the files of each pair have in common: frontend/i18n/reader/, frontend/i18n/access- ... */
    static Stream<String> words() throws IOException {
        return languages()
                .map(file -> LANGUAGE.matcher(file.toString()).replaceFirst(""))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void modulesAreShort(Path module) throws IOException {
        long lines = Files.readString(module).lines().count();
        assertTrue(lines <= LONGEST, module + " has " + lines + " lines");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void importsPointDownwards(Path module) throws IOException {
        for (Path imported : imports(module)) {
            assertTrue(floor(imported) >= floor(module), module + " imports " + imported);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void markupIsMadeInOnePlace(Path module) throws IOException {
        String text = Files.readString(module);
        if (!module.endsWith("lib/html.js")) {
            assertFalse(text.contains("innerHTML") || text.contains("outerHTML"), module + " writes markup itself");
        }
        if (!module.endsWith("lib/api.js")) {
            assertFalse(text.matches("(?s).*\\bfetch\\(.*"), module + " fetches by itself");
        }
        if (!module.endsWith("lib/chart.js")) {
            assertFalse(text.contains("globalThis"), module + " touches a global library");
        }
    }

    @ParameterizedTest
    @MethodSource({"modules", "pages"})
    void nothingIsInline(Path file) throws IOException {
        List<String> found = INLINE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .toList();
        assertEquals(List.of(), found, file + " has inline style or script, which the policy forbids");
    }

    /** The service names in each page the modules behind its own, see PageModules. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageNamesItsOwnModuleOnly(Path page) throws IOException {
        String text = Files.readString(page);
        assertEquals(1, all(ENTRY, text).size(), page.toString());
        assertFalse(text.contains("modulepreload"), page + " keeps by hand what is made");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void modulesFormNoCircles(Path module) throws IOException {
        assertFalse(reachable(module).contains(module), module + " is behind itself");
    }

    @ParameterizedTest
    @MethodSource({"modules", "pages", "sheets", "languages"})
    void linesFitAScreen(Path file) throws IOException {
        List<String> wide = Files.readString(file)
                .lines()
                .filter(line -> columns(line) > WIDEST)
                .toList();
        assertEquals(List.of(), wide, file.toString());
    }

    /** Nothing is painted before the styles are there; what they import comes with them, see web/PageSource. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageWaitsForOneStyleSheet(Path page) throws IOException {
        assertEquals(1, all(SHEET, Files.readString(page)).size(), page.toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageSaysBeforeItsScriptIsWhatTheScriptSays(Path page) throws IOException {
        String words = Files.readString(FRONTEND.resolve("i18n/zh.js"));
        SAID.matcher(Files.readString(page)).results().forEach(said -> {
            String line = "'" + said.group(1) + "': '"
                    + said.group(2).replaceAll("<[^>]*>", "").strip() + "',";
            assertTrue(words.contains(line), page + " says " + line);
        });
    }

    @ParameterizedTest
    @MethodSource("words")
    void bothLanguagesSayTheSameThings(String words) throws IOException {
        assertEquals(
                all(KEY, Files.readString(Path.of(words + "zh.js"))),
                all(KEY, Files.readString(Path.of(words + "en.js"))));
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(FRONTEND)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static int floor(Path module) {
        return FLOORS.indexOf(FRONTEND.relativize(module).getName(0).toString());
    }

    private static Set<Path> imports(Path module) throws IOException {
        return IMPORT.matcher(Files.readString(module))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(imported -> module.resolveSibling(imported).normalize())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All modules behind an entry, without itself; each must exist. */
    private static Set<Path> reachable(Path entry) throws IOException {
        Set<Path> seen = new LinkedHashSet<>();
        Deque<Path> waiting = new ArrayDeque<>(imports(entry));
        while (!waiting.isEmpty()) {
            Path module = waiting.pop();
            assertTrue(Files.exists(module), module + " is imported and does not exist");
            if (seen.add(module)) {
                waiting.addAll(imports(module));
            }
        }
        return seen;
    }

    /** A Chinese character, from the radicals on, is as wide as two letters. */
    private static int columns(String line) {
        return line.codePoints().map(each -> each < 0x2e80 ? 1 : 2).sum();
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
