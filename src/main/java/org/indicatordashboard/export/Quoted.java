package org.indicatordashboard.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.SourceLine;
import org.indicatordashboard.language.Language;

/** The source lines of a chart: every cited document once, with the places in it. */
final class Quoted {

    /** More places than this are left to the data file. */
    private static final int PLACES = 2;

    private Quoted() {}

    static List<String> lines(Stream<Citation> citations, Map<String, Document> documents, Language language) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        citations.forEach(c ->
                places.computeIfAbsent(c.document, d -> new LinkedHashSet<>()).add(c.section));
        return places.entrySet().stream()
                .filter(d -> documents.containsKey(d.getKey()))
                .map(d -> SourceLine.of(documents.get(d.getKey()), joined(d.getValue(), language), language))
                .toList();
    }

    private static String joined(Collection<String> sections, Language language) {
        return sections.size() > PLACES ? "" : String.join(language == Language.ZH ? "；" : "; ", sections);
    }
}
