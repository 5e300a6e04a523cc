package org.indicatordashboard.dataset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.indicatordashboard.document.Document;
import org.indicatordashboard.extraction.PrintedReading;
import org.indicatordashboard.extraction.PrintedWords;
import org.indicatordashboard.observation.FigureClass;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.Remark;
import org.indicatordashboard.observation.SameFact;
import org.indicatordashboard.publication.Fingerprint;
import org.indicatordashboard.time.Period;

/** Reads what was reported: observations, further places that print them, links between those that are one fact. */
record ObservationCsv(List<Path> folders, Keys keys, PrintedWords printed, Mistakes mistakes) {

    static final DatasetFile OBSERVATIONS = new DatasetFile(
            "observations.csv",
            List.of(
                    "id",
                    "indicator",
                    "region",
                    "period",
                    "class",
                    "low",
                    "high",
                    "comparator",
                    "unit",
                    "as_printed",
                    "document",
                    "section",
                    "occurrence",
                    "note",
                    "note_en"),
            FigureCells.REASONS,
            List.of("id"));
    /** What the same ids said before they were corrected or withdrawn. */
    static final DatasetFile EARLIER = new DatasetFile(
                    "earlier-observations.csv", OBSERVATIONS.columns(), OBSERVATIONS.optional(), OBSERVATIONS.key())
            .thatMayBeAbsent();

    static final DatasetFile CITATIONS = new DatasetFile(
            "citations.csv",
            List.of("observation", "document", "section", "as_printed", "occurrence"),
            List.of("observation", "document", "as_printed", "occurrence"));
    static final DatasetFile SAME_FACTS = new DatasetFile(
            "same-facts.csv", List.of("observation", "same_as", "note", "note_en"), List.of("observation", "same_as"));

    List<Observation> observations(List<Document> documents) {
        List<Row> rows = OBSERVATIONS.read(folders, mistakes);
        List<Observation> observations =
                keys.note(OBSERVATIONS, rows.stream().map(this::observation).toList());
        Map<String, List<Row>> further = CITATIONS.read(folders, mistakes).stream()
                .peek(row -> row.reference("observation", keys.of(OBSERVATIONS), OBSERVATIONS.name(), false))
                .collect(Collectors.groupingBy(row -> String.valueOf(row.text("observation"))));
        observations.forEach(o -> cite(o, further.getOrDefault(o.naturalKey, List.of())));
        know(observations, rows, documents);
        return observations;
    }

    /** Values that were corrected or withdrawn since. */
    List<Observation> earlier(List<Document> documents) {
        List<Row> rows = EARLIER.read(folders, mistakes);
        List<Observation> earlier = rows.stream().map(this::observation).toList();
        know(earlier, rows, documents);
        return earlier;
    }

    private void know(List<Observation> observations, List<Row> rows, List<Document> documents) {
        Map<String, LocalDate> knownFrom = documents.stream()
                .filter(d -> d.naturalKey != null && d.knownFrom != null)
                .collect(Collectors.toMap(d -> d.naturalKey, d -> d.knownFrom, (a, b) -> a));
        for (int i = 0; i < rows.size(); i++) {
            Observation observation = observations.get(i);
            observation.knownFrom = observation.citations.stream()
                    .map(c -> knownFrom.get(c.document))
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            remark(rows.get(i), observation);
        }
    }

    List<SameFact> sameFacts() {
        return SAME_FACTS.read(folders, mistakes).stream().map(this::sameFact).toList();
    }

    private Observation observation(Row row) {
        FigureCells cells = new FigureCells(keys, printed);
        Observation observation = new Observation();
        observation.naturalKey = row.required("id");
        observation.indicator =
                row.reference("indicator", keys.of(CatalogueCsv.INDICATORS), CatalogueCsv.INDICATORS.name(), false);
        observation.region = row.reference("region", keys.of(CatalogueCsv.REGIONS), CatalogueCsv.REGIONS.name(), false);
        Period period = row.period("period");
        if (period != null) {
            observation.setPeriod(period);
        }
        observation.figureClass = row.coded("class", FigureClass.class);
        observation.figure = cells.figure(row, PrintedReading.Sentence.REPORT);
        observation.note = row.text("note");
        observation.noteEn = row.text("note_en");
        observation.readingNote = row.text("reading_note");
        observation.readingNoteEn = row.text("reading_note_en");
        observation.citations = new ArrayList<>(List.of(cells.citation(row)));
        observation.fingerprint = row.fingerprint();
        return observation;
    }

    private void cite(Observation observation, List<Row> further) {
        FigureCells cells = new FigureCells(keys, printed);
        for (Row row : further) {
            observation.citations.add(cells.citation(row));
            cells.requireSame(row, observation);
            // A changed further place is a change of the observation.
            observation.fingerprint = Fingerprint.of(observation.fingerprint, row.fingerprint());
        }
    }

    private void remark(Row row, Observation observation) {
        if (Remark.endsLater(observation)) {
            mistakes.remark(
                    row.place(),
                    "时期 %s 在文件可知（%s）之后才结束。".formatted(observation.period, observation.knownFrom),
                    "the period %s ends after its document was known (%s)"
                            .formatted(observation.period, observation.knownFrom));
        }
    }

    private SameFact sameFact(Row row) {
        SameFact fact = new SameFact();
        fact.observation = row.reference("observation", keys.of(OBSERVATIONS), OBSERVATIONS.name(), false);
        fact.sameAs = row.reference("same_as", keys.of(OBSERVATIONS), OBSERVATIONS.name(), false);
        fact.note = row.text("note");
        fact.noteEn = row.text("note_en");
        fact.naturalKey = fact.observation + "~" + fact.sameAs;
        fact.fingerprint = row.fingerprint();
        return fact;
    }
}
