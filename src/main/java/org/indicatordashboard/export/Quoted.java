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
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.ReportedSource;

/** The source lines of a chart: every cited document once, with the places in it; then every submission. */
final class Quoted {

    /** More places than this are left to the data file. */
    private static final int PLACES = 2;

    private Quoted() {}

    /**
     * @param promised where the promises stand
     * @param observed the values shown, printed ones and reported ones
     */
    static List<String> lines(Stream<Citation> promised, List<Observation> observed, ChartNames names) {
        Map<String, Document> documents = names.around().documents();
        Language language = names.language();
        Map<String, Set<String>> places = new LinkedHashMap<>();
        Stream.concat(promised, observed.stream().flatMap(o -> o.citations.stream()))
                .forEach(c -> places.computeIfAbsent(c.document, d -> new LinkedHashSet<>())
                        .add(c.section));
        Stream<String> printed = places.entrySet().stream()
                .filter(d -> documents.containsKey(d.getKey()))
                .map(d -> SourceLine.of(documents.get(d.getKey()), joined(d.getValue(), language), language));
        Stream<String> reported =
                observed.stream().filter(o -> o.citations.isEmpty()).map(o -> ReportedSource.of(o, language));
        return Stream.concat(printed, reported).distinct().toList();
    }

    private static String joined(Collection<String> sections, Language language) {
        return sections.size() > PLACES ? "" : String.join(language == Language.ZH ? "；" : "; ", sections);
    }
}
