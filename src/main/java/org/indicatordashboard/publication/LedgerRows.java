package org.indicatordashboard.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of the newest revision under a key what tells whether a file still says the same. */
    record Newest(long id, String key, int revision, Long supersededIn, Origin enteredBy, String fingerprint) {

        boolean holds() {
            return supersededIn == null;
        }
    }

    /** By key, in one question that leaves the rows in the database. */
    Map<String, Newest> newest() {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Newest> question = is.createQuery(Newest.class);
        Root<E> row = question.from(type);
        question.select(is.construct(
                Newest.class,
                row.get("id"),
                row.get("naturalKey"),
                row.get("revision"),
                row.get("supersededIn"),
                row.get("enteredBy"),
                row.get("fingerprint")));
        Map<String, Newest> newest = new HashMap<>();
        entities.createQuery(question)
                .getResultStream()
                .forEach(found -> newest.merge(found.key(), found, (a, b) -> a.revision() > b.revision() ? a : b));
        return newest;
    }

    E one(long id) {
        return entities.find(type, id);
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

    long count(long version) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Long> question = is.createQuery(Long.class);
        Root<E> row = question.from(type);
        question.select(is.count(row)).where(Revised.holds(row, is, version));
        return entities.createQuery(question).getSingleResult();
    }

    /** 0 where the key was never used. */
    int lastRevision(String key) {
        return history(Long.MAX_VALUE, key).stream()
                .mapToInt(row -> row.revision)
                .max()
                .orElse(0);
    }

    List<E> first(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : list(
                        null,
                        (row, is) -> is.and(
                                is.equal(row.get("revision"), 1),
                                row.get("naturalKey").in(keys)),
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
