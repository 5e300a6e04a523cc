package org.indicatordashboard.access.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/**
 * Which entries are asked for; null asks for all.
 *
 * @param who exactly this caller
 * @param action exactly this action
 * @param from at or after
 * @param until before
 */
public record AuditQuestion(String who, String action, Outcome outcome, Instant from, Instant until) {

    <T> TypedQuery<T> on(EntityManager entities, String select, String condition, String order, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder(condition);
        narrow(where, values, "who = :who", "who", who);
        narrow(where, values, "action = :action", "action", action);
        narrow(where, values, "outcome = :outcome", "outcome", outcome);
        narrow(where, values, "happenedAt >= :from", "from", from);
        narrow(where, values, "happenedAt < :until", "until", until);
        TypedQuery<T> query = entities.createQuery(select + " where " + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object wanted) {
        if (wanted != null) {
            where.append(" and ").append(condition);
            values.put(name, wanted);
        }
    }
}
