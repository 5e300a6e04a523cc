package org.indicatordashboard.reader;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.indicatordashboard.document.Document;
import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.extraction.Context;
import org.indicatordashboard.extraction.Extractor;
import org.indicatordashboard.extraction.ProposedFigure;
import org.indicatordashboard.indicator.Indicators;
import org.indicatordashboard.region.Regions;

/** What the extractor reads in imported texts, read once per text and catalogue. */
@ApplicationScoped
class Proposals {

    private static final int TEXTS = 100;

    private record Read(String sha256, long version) {}

    private final Cache<Read, List<ProposedFigure>> read =
            Caffeine.newBuilder().maximumSize(TEXTS).build();

    private final Extractor extractor = new Extractor();

    @Inject
    Indicators indicators;

    @Inject
    Regions regions;

    /** Proposals for a text that is not kept. */
    List<ProposedFigure> of(String text) {
        return extractor.extract(text, Context.none()).figures();
    }

    List<ProposedFigure> of(Document document, DocumentText text, long version) {
        return read.get(
                new Read(text.sha256, version),
                key -> extractor.extract(text.body, context(document, version)).figures());
    }

    private Context context(Document document, long version) {
        return new Context(
                document.issuedOn,
                document.region,
                document.kind,
                indicators.at(version).stream()
                        .map(i -> new Context.KnownIndicator(i.naturalKey, i.name, i.unit))
                        .toList(),
                regions.at(version).stream()
                        .map(r -> new Context.KnownRegion(r.naturalKey, r.name))
                        .toList());
    }
}
