package org.indicatordashboard.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.indicatordashboard.document.Citations;
import org.indicatordashboard.http.answer.Page;
import org.indicatordashboard.http.answer.PageRequest;

/** Lists observations page by page, each page from where the one before ended, however many there are. */
@ApplicationScoped
class ObservationListing {

    /** Region, indicator and period are in the id, so this groups series. */
    private static final String ORDER = " order by o.naturalKey, o.revision";

    private static final String MARK = "#";

    @Inject
    ObservationRows rows;

    @Inject
    EntityManager entities;

    @Inject
    SameFacts sameFacts;

    @Inject
    Citations.Source citations;

    Page<ObservationView> page(ObservationQuestion question, PageRequest request, long version) {
        long total = rows.count(question);
        Map<String, Object> values = new HashMap<>(question.values());
        String conditions = question.conditions();
        if (request.after() != null) {
            int mark = request.after().lastIndexOf(MARK);
            values.put("afterKey", mark < 0 ? request.after() : request.after().substring(0, mark));
            values.put("afterRevision", mark < 0 ? 0 : revision(request.after().substring(mark + 1)));
            conditions +=
                    " and (o.naturalKey > :afterKey or (o.naturalKey = :afterKey and o.revision > :afterRevision))";
        }
        TypedQuery<Observation> asked =
                entities.createQuery("from Observation o where " + conditions + ORDER, Observation.class);
        values.forEach(asked::setParameter);
        List<Observation> found = asked.setMaxResults(request.limit() + 1).getResultList();
        boolean more = found.size() > request.limit();
        List<Observation> items = more ? found.subList(0, request.limit()) : found;
        String next = more ? request.nextUri(key(items.get(items.size() - 1))) : null;
        return new Page<>(total, items.stream().map(views(version)::view).toList(), next);
    }

    ObservationViews views(long version) {
        return new ObservationViews(version, citations.at(version), sameFacts.links(version));
    }

    private static String key(Observation observation) {
        return observation.naturalKey + MARK + observation.revision;
    }

    private static int revision(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
