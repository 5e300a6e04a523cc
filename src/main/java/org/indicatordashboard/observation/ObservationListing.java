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
import org.indicatordashboard.http.answer.RegionsRead;

/** Lists observations page by page, each page from where the one before ended, however many there are. */
@ApplicationScoped
class ObservationListing {

    private static final String MARK = "#";

    @Inject
    ObservationRows rows;

    @Inject
    EntityManager entities;

    @Inject
    RegionsRead reads;

    @Inject
    SameFacts sameFacts;

    @Inject
    Citations.Source citations;

    Page<ObservationView> page(
            ObservationQuestion question, ObservationOrder order, PageRequest request, long version) {
        question.regions().ifPresentOrElse(reads::some, reads::all);
        long total = rows.count(question);
        int skipped = order.isOwn() || request.after() == null ? 0 : number(request.after());
        Map<String, Object> values = new HashMap<>(question.values());
        String conditions = question.conditions();
        if (request.after() != null && order.isOwn()) {
            int mark = request.after().lastIndexOf(MARK);
            values.put("afterKey", mark < 0 ? request.after() : request.after().substring(0, mark));
            values.put("afterRevision", mark < 0 ? 0 : number(request.after().substring(mark + 1)));
            conditions +=
                    " and (o.naturalKey > :afterKey or (o.naturalKey = :afterKey and o.revision > :afterRevision))";
        }
        TypedQuery<Observation> asked =
                entities.createQuery("from Observation o where " + conditions + order.clause(), Observation.class);
        values.forEach(asked::setParameter);
        List<Observation> found =
                asked.setFirstResult(skipped).setMaxResults(request.limit() + 1).getResultList();
        boolean more = found.size() > request.limit();
        List<Observation> items = more ? found.subList(0, request.limit()) : found;
        String last = !more
                ? null
                : order.isOwn() ? key(items.get(items.size() - 1)) : Integer.toString(skipped + items.size());
        return new Page<>(
                total,
                request.shown(items.stream().map(views(version)::view).toList()),
                last == null ? null : request.nextUri(last));
    }

    ObservationViews views(long version) {
        return new ObservationViews(version, citations.at(version), sameFacts.links(version));
    }

    private static String key(Observation observation) {
        return observation.naturalKey + MARK + observation.revision;
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
