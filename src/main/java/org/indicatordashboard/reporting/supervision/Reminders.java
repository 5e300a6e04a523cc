package org.indicatordashboard.reporting.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** The door to reminders: append and read. */
@ApplicationScoped
class Reminders implements PanacheRepository<Reminder> {

    /** When each unit was reminded last. */
    Map<String, Instant> last() {
        return getEntityManager()
                .createQuery("select unit, max(sentAt) from Reminder group by unit", Object[].class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }
}
