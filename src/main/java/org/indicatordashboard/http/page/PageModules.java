package org.indicatordashboard.http.page;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in a page all modules that it imports: a browser then asks for all at once, not for one after another. */
final class PageModules {

    private static final Pattern ENTRY = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"></script>");

    /** A module that is imported where it is needed, by {@code import(...)}, is not waited for. */
    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\s(?:[^'();]*?\\sfrom\\s)?'([^']+)'", Pattern.MULTILINE);

    private PageModules() {}

    /** @param files the text of a script, by its path */
    static String named(String page, Function<String, Optional<String>> files) {
        return ENTRY.matcher(page)
                .replaceAll(entry -> Matcher.quoteReplacement(entry.group() + links(entry.group(1), files)));
    }

    private static String links(String entry, Function<String, Optional<String>> files) {
        return behind(entry, files).stream()
                .map(module -> "\n<link rel=\"modulepreload\" href=\"" + module + "\" />")
                .collect(Collectors.joining());
    }

    private static Set<String> behind(String entry, Function<String, Optional<String>> files) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        waiting.add(entry);
        while (!waiting.isEmpty()) {
            String module = waiting.remove();
            files.apply(module).stream()
                    .flatMap(script -> imports(module, script))
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return seen;
    }

    private static Stream<String> imports(String module, String script) {
        return IMPORT.matcher(script)
                .results()
                .map(found -> URI.create(module).resolve(found.group(1)).getPath());
    }
}
