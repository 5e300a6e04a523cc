package org.indicatordashboard.reading;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.document.CitationSpans;
import org.indicatordashboard.document.FlatText;
import org.indicatordashboard.publication.CurrentVersion;
import org.indicatordashboard.publication.PerVersion;

/** Citations whose words the imported text of their document does not print: 原文未找到. */
@ApplicationScoped
public class MissingCitations {

    private final PerVersion<Class<CitedFigure>, CitedFigure> missing = new PerVersion<>();

    @Inject
    CitationSpans texts;

    @Inject
    CitedFigures cited;

    @Inject
    CurrentVersion current;

    @Transactional
    public List<CitedFigure> at(long version) {
        return missing.at(version, current, CitedFigure.class, this::find);
    }

    private List<CitedFigure> find(long version) {
        Map<String, FlatText> imported = texts.at(version);
        return imported.keySet().stream()
                .sorted()
                .flatMap(document -> cited.in(document, version).stream())
                .filter(figure ->
                        figure.in(imported.get(figure.citation().document)).isEmpty())
                .toList();
    }
}
