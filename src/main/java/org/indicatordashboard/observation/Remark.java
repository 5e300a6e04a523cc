package org.indicatordashboard.observation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to know before one relies on an observation. */
@Schema(name = "ObservationRemark")
public record Remark(
        @Schema(
                description =
                        "period-after-document: the period ends after the document was known; other-reading: the value is read otherwise than the printed words alone say, with the reason",
                examples = "period-after-document")
        String code,

        String text,
        String textEn) {

    static List<Remark> of(Observation o) {
        List<Remark> remarks = new ArrayList<>();
        if (endsLater(o)) {
            remarks.add(new Remark(
                    "period-after-document",
                    "时期 %s 在 %s 之后才结束，而文件那时已经可知：它不可能报告整个时期。".formatted(o.period, o.knownFrom),
                    "The period %s ends after %s, when the document was known already: it cannot report the whole of it."
                            .formatted(o.period, o.knownFrom)));
        }
        if (o.readingNote != null) {
            String english = o.readingNoteEn == null ? o.readingNote : o.readingNoteEn;
            remarks.add(new Remark("other-reading", o.readingNote, english));
        }
        return List.copyOf(remarks);
    }

    /** Whether a document reports a period that had not ended when it was known. */
    public static boolean endsLater(Observation o) {
        return !o.citations.isEmpty() && o.periodEnd != null && o.knownFrom != null && o.periodEnd.isAfter(o.knownFrom);
    }
}
