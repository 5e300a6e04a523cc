package org.indicatordashboard.extraction;

import java.time.LocalDate;
import java.util.List;

import org.indicatordashboard.extraction.subject.KnownIndicator;
import org.indicatordashboard.extraction.subject.KnownRegion;

/**
 * What is known of a document besides its text. All of it may be missing: then the text alone decides.
 *
 * @param issuedOn day of the document, or null
 * @param region code of the region the document speaks for, or null
 * @param kind reply, action-plan, report, bulletin, or null
 * @param indicators to suggest from
 * @param regions to suggest from
 * @param uncertain parts that a recognition was not sure of
 */
public record Context(
        LocalDate issuedOn,
        String region,
        String kind,
        List<KnownIndicator> indicators,
        List<KnownRegion> regions,
        List<Uncertain> uncertain) {

    public Context {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        regions = regions == null ? List.of() : List.copyOf(regions);
        uncertain = List.copyOf(uncertain);
    }

    public Context(
            LocalDate issuedOn,
            String region,
            String kind,
            List<KnownIndicator> indicators,
            List<KnownRegion> regions) {
        this(issuedOn, region, kind, indicators, regions, List.of());
    }

    public static Context none() {
        return new Context(null, null, null, List.of(), List.of());
    }
}
