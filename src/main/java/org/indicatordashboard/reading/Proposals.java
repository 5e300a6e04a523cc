package org.indicatordashboard.reading;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.indicatordashboard.catalogue.Indicators;
import org.indicatordashboard.catalogue.Regions;
import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.extraction.Context;
import org.indicatordashboard.extraction.Extraction;
import org.indicatordashboard.extraction.Extractor;
import org.indicatordashboard.extraction.ProposedFigure;
import org.indicatordashboard.extraction.subject.KnownIndicator;
import org.indicatordashboard.extraction.subject.KnownRegion;

/** What the extractor reads in imported texts, read once per text and catalogue. */
@ApplicationScoped
class Proposals {

    private static final int TEXTS = 100;

    private record Read(String sha256, long version) {}

    private record Catalogue(List<KnownIndicator> indicators, List<KnownRegion> regions) {}

    private final Cache<Read, List<ProposedFigure>> read =
            Caffeine.newBuilder().maximumSize(TEXTS).build();

    private final Cache<Long, Catalogue> catalogue =
            Caffeine.newBuilder().maximumSize(2).build();

    private final Extractor extractor = new Extractor();

    @Inject
    Indicators indicators;

    @Inject
    Regions regions;

    @Inject
    RecognisedWords recognised;

    /**
     * What is read in a text that is not kept, with suggestions from the catalogue.
     *
     * @param date of the document, or null
     * @param region of the document, or null
     */
    Extraction of(String text, LocalDate date, String region, long version) {
        Catalogue known = catalogue.get(version, this::catalogue);
        return extractor.extract(text, new Context(date, region, null, known.indicators(), known.regions()));
    }

    List<ProposedFigure> of(Document document, DocumentText text, long version) {
        return read.get(
                new Read(text.sha256, version),
                key -> extractor
                        .extract(text.body, context(document, text.sha256, version))
                        .figures());
    }

    private Context context(Document document, String text, long version) {
        Catalogue known = catalogue.get(version, this::catalogue);
        return new Context(
                document.issuedOn,
                document.region,
                document.kind,
                known.indicators(),
                known.regions(),
                recognised.uncertain(document.naturalKey, text));
    }

    private Catalogue catalogue(long version) {
        return new Catalogue(
                indicators.at(version).stream()
                        .map(i -> new KnownIndicator(i.naturalKey, i.name, i.unit))
                        .toList(),
                regions.at(version).stream()
                        .map(r -> new KnownRegion(r.naturalKey, r.name))
                        .toList());
    }
}
