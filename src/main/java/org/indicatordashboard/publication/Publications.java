package org.indicatordashboard.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;

/** The door to dataset versions: publish a change, or ask what was published. */
@ApplicationScoped
public class Publications {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<Published> published;

    /**
     * Publishes what the edit does, all or nothing. An edit that reports no change publishes nothing and leaves the
     * version as it was.
     *
     * @return what changed, empty where nothing did
     */
    @Transactional
    public List<Change> publish(Origin origin, Function<Edition, List<Change>> edit) {
        Head head = entities.find(Head.class, Head.ONLY, LockModeType.PESSIMISTIC_WRITE);
        // What this transaction published before must be in the row, and an older copy of it out of memory.
        entities.flush();
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        Edition edition = new Edition(head.version + 1, clock.instant().truncatedTo(ChronoUnit.MILLIS), origin);
        List<Change> changes = edit.apply(edition);
        if (!changes.isEmpty()) {
            head.version = edition.version();
            Set<String> regions = changes.stream()
                    .map(change -> change.region == null ? TouchedRegions.SHARED : change.region)
                    .collect(Collectors.toSet());
            entities.persist(new Publication(edition, regions));
            Written written = new Written(entities);
            for (Change change : changes) {
                entities.persist(change);
                written.add(change);
            }
            written.end();
            published.fire(new Published(edition.version(), regions));
        }
        return changes;
    }

    /** The newest dataset version in the database; 0 before anything was published. */
    @Transactional
    public long newest() {
        return entities.find(Head.class, Head.ONLY).version;
    }

    /** Adds what each publication after one version and up to another changed something about; by criteria, see {@link LedgerRows}. */
    @Transactional
    void addTo(TouchedRegions touched, long after, long upTo) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> question = is.createQuery(Object[].class);
        Root<Publication> publication = question.from(Publication.class);
        question.select(is.array(publication.get("version"), publication.join("regions")))
                .where(is.gt(publication.get("version"), after), is.le(publication.get("version"), upTo));
        entities.createQuery(question)
                .getResultStream()
                .forEach(row -> touched.add((Long) row[0], Set.of((String) row[1])));
    }

    public Optional<Publication> at(long version) {
        return Optional.ofNullable(entities.find(Publication.class, version));
    }

    public List<Publication> after(long version, long upTo) {
        return entities.createQuery(
                        "from Publication where version > ?1 and version <= ?2 order by version", Publication.class)
                .setParameter(1, version)
                .setParameter(2, upTo)
                .getResultList();
    }

    public List<Change> changesAfter(long version, long upTo) {
        return entities.createQuery("from Change where version > ?1 and version <= ?2 order by id", Change.class)
                .setParameter(1, version)
                .setParameter(2, upTo)
                .getResultList();
    }
}
