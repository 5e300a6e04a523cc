package org.indicatordashboard.observation;

import java.util.List;
import java.util.Map;

import org.indicatordashboard.document.Citations;
import org.indicatordashboard.publication.Origin;

/**
 * Shows observations of one dataset version.
 *
 * @param citations knows the documents
 * @param sameFacts observation ids to those that are the same fact
 */
public record ObservationViews(long version, Citations citations, Map<String, List<String>> sameFacts) {

    public ObservationView view(Observation o) {
        return new ObservationView(
                o.naturalKey,
                o.indicator,
                o.region,
                o.period(),
                o.figureClass,
                o.figure.figure(),
                o.knownFrom,
                o.enteredBy == Origin.REPORT ? "report" : "document",
                EvidenceLevel.of(o.evidenceLevel, citations.areMissing(o.citations)),
                o.reportedBy,
                o.submission,
                false,
                o.revision,
                o.isSupersededAt(version),
                o.citations.stream().map(citations::view).toList(),
                sameFacts.getOrDefault(o.naturalKey, List.of()),
                o.note,
                o.noteEn,
                Remark.of(o));
    }
}
