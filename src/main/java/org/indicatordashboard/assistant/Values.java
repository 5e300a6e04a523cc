package org.indicatordashboard.assistant;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.indicatordashboard.document.Citations;
import org.indicatordashboard.observation.Observation;
import org.indicatordashboard.observation.ObservationView;
import org.indicatordashboard.observation.ObservationViews;
import org.indicatordashboard.observation.Observations;
import org.indicatordashboard.observation.SameFacts;
import org.indicatordashboard.time.Vantage;

/** Visible values with everything that belongs to them. */
@ApplicationScoped
class Values {

    @Inject
    Observations observations;

    @Inject
    Citations.Source citations;

    @Inject
    SameFacts sameFacts;

    @Transactional
    List<ObservationView> byId(Collection<String> ids, Vantage vantage) {
        return shown(observations.byId(vantage, ids), vantage);
    }

    /** Of one indicator in every region, oldest first. */
    @Transactional
    List<ObservationView> ofIndicator(String code, Vantage vantage) {
        return shown(observations.visible(vantage, code), vantage);
    }

    private List<ObservationView> shown(List<Observation> seen, Vantage vantage) {
        ObservationViews views = new ObservationViews(
                vantage.version(), citations.at(vantage.version()), sameFacts.links(vantage.version()));
        return seen.stream().map(views::view).toList();
    }
}
