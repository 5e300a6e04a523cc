package org.indicatordashboard.reading;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.plan.TargetScope;
import org.indicatordashboard.plan.Targets;

/** What the dataset takes from a document. */
@ApplicationScoped
public class CitedFigures {

    @Inject
    Observations observations;

    @Inject
    Targets targets;

    @Transactional
    public List<CitedFigure> in(String document, long version) {
        Stream<CitedFigure> observed = observations.citing(document, version).stream()
                .flatMap(o -> o.citations.stream().map(c -> new CitedFigure("observation", o.naturalKey, c)));
        Stream<CitedFigure> promised = targets.in(TargetScope.of(TargetScope.By.DOCUMENT, document), version).stream()
                .map(t -> new CitedFigure("target", t.naturalKey, t.citation));
        return Stream.concat(observed, promised)
                .filter(figure -> figure.citation().document.equals(document))
                .toList();
    }
}
