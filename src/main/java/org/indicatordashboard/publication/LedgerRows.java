package org.indicatordashboard.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * What a ledger asks its table. Criteria rather than written queries, because each start and each first answer ask them,
 * and the parser of written queries takes half a second to get going.
 *
 * @param owned the list of its own that a row held brings along, because nobody can fetch it later; null for none
 */
record LedgerRows<E extends Revised>(EntityManager entities, Class<E> type, String owned) {

    private interface Condition<E> {
        Predicate on(Root<E> row, CriteriaBuilder is);
    }

    /** All revisions, the newest of a key last, without what they own. */
    List<E> all() {
        return list(null, (row, is) -> is.conjunction(), "revision");
    }

    /** What held at a dataset version, in the order of entry. */
    List<E> holding(long version) {
        return list(owned, (row, is) -> Revised.holds(row, is, version), "id");
    }

    Optional<E> holding(long version, String key) {
        return list(
                        null,
                        (row, is) -> is.and(Revised.holds(row, is, version), is.equal(row.get("naturalKey"), key)),
                        "id")
                .stream()
                .findFirst();
    }

    /** Revisions under one key that were published up to a dataset version, oldest first. */
    List<E> history(long version, String key) {
        return list(
                null,
                (row, is) -> is.and(is.le(row.get("publishedIn"), version), is.equal(row.get("naturalKey"), key)),
                "revision");
    }

    List<E> first(Collection<String> keys) {
        return list(
                null,
                (row, is) -> is.and(
                        is.equal(row.get("revision"), 1), row.get("naturalKey").in(keys)),
                "id");
    }

    private List<E> list(String fetched, Condition<E> condition, String order) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<E> question = is.createQuery(type);
        Root<E> row = question.from(type);
        if (fetched != null) {
            row.fetch(fetched, JoinType.LEFT);
        }
        question.where(condition.on(row, is)).orderBy(is.asc(row.get(order)));
        return entities.createQuery(question).getResultList();
    }
}
