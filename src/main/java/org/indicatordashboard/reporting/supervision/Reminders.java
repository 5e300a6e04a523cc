package org.indicatordashboard.reporting.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The door to reminders: append and read. */
@ApplicationScoped
class Reminders {

    @Inject
    EntityManager entities;

    void append(Reminder reminder) {
        entities.persist(reminder);
        entities.flush();
    }

    /** When each unit was reminded last. */
    Map<String, Instant> last() {
        return entities
                .createQuery("select unit, max(sentAt) from Reminder group by unit", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
