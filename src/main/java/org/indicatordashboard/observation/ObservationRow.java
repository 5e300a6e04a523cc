package org.indicatordashboard.observation;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.document.Citation;
import org.indicatordashboard.document.Citations;
import org.indicatordashboard.figure.Figure;
import org.indicatordashboard.publication.Origin;
import org.indicatordashboard.time.Period;

/**
 * An observation as it is read in long lists, without being watched for changes.
 *
 * @param row its technical id
 * @param evidence as it was noted, null for what a document prints
 * @param reportedBy unit that reported it, and in which submission; both null for what a document prints
 * @param isSuperseded whether another revision, or none, holds at the dataset version it was read at
 * @param isWithdrawn whether none holds
 * @param citations one per place that prints it
 */
public record ObservationRow(
        long row,
        String id,
        int revision,
        String indicator,
        String region,
        Period period,
        FigureClass figureClass,
        Figure figure,
        LocalDate knownFrom,
        Origin enteredBy,
        EvidenceLevel evidence,
        String reportedBy,
        Long submission,
        String note,
        String noteEn,
        boolean isSuperseded,
        boolean isWithdrawn,
        List<Citation> citations) {

    EvidenceLevel evidence(Citations places) {
        return EvidenceLevel.of(evidence, places.areMissing(citations));
    }

    /** Among all revisions. */
    String key() {
        return id + "#" + revision;
    }

    String origin() {
        return enteredBy == Origin.REPORT ? "report" : "document";
    }
}
