package org.indicatordashboard.reporting.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The door to reminders: append and read. */
@ApplicationScoped
public class Reminders {

    @Inject
    EntityManager entities;

    void append(Reminder reminder) {
        entities.persist(reminder);
        entities.flush();
    }

    /**
     * How often each unit was reminded since a report of its own was last approved: a missed month that is made up turns the count back.
     *
     * @param reported when a row of each unit was last approved
     */
    Map<String, Long> since(Map<String, Instant> reported) {
        return entities.createQuery("select unit, sentAt from Reminder", Object[].class)
                .getResultStream()
                .filter(row -> ((Instant) row[1]).isAfter(reported.getOrDefault((String) row[0], Instant.MIN)))
                .collect(Collectors.groupingBy(row -> (String) row[0], Collectors.counting()));
    }

    /** When each unit was reminded last. */
    Map<String, Instant> last() {
        return entities
                .createQuery("select unit, max(sentAt) from Reminder group by unit", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** When each unit was reminded last before a moment. */
    public Map<String, Instant> last(Instant end) {
        return entities
                .createQuery("select unit, max(sentAt) from Reminder where sentAt < :end group by unit", Object[].class)
                .setParameter("end", end)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
