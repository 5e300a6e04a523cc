package org.indicatordashboard.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;

/**
 * The only door to a table of revised rows: it reads what held at a dataset version and appends revisions. A room's
 * door extends it and adds the room's own questions.
 */
public abstract class Ledger<E extends Revised> implements PanacheRepository<E> {

    protected static final String HOLDS =
            "publishedIn <= :version and (supersededIn is null or supersededIn > :version)";

    private static final Sort BY_ENTRY = Sort.by("id");

    /** The current version and some that frozen links ask for. */
    private static final int VERSIONS = 4;

    private final Cache<Long, List<E>> held =
            Caffeine.newBuilder().maximumSize(VERSIONS).build();

    @Inject
    CurrentVersion current;

    /** How changes of this ledger are called in {@code /changes}: region, indicator, target. */
    public abstract String kind();

    /**
     * Everything that held at a dataset version, in the order in which it was entered. Read once per version and shared:
     * what comes back is for reading only.
     */
    public List<E> at(long version) {
        return version <= current.get() ? held.get(version, this::read) : read(version);
    }

    /** Asks the database; a door whose rows own lists fetches them here, because nobody can later. */
    protected List<E> read(long version) {
        return inOrderOfEntry(list(HOLDS, BY_ENTRY, Parameters.with("version", version)));
    }

    /** A correction takes the place of what it corrects rather than the last one. */
    protected List<E> inOrderOfEntry(List<E> rows) {
        List<String> corrected =
                rows.stream().filter(r -> r.revision > 1).map(r -> r.naturalKey).toList();
        if (corrected.isEmpty()) {
            return rows;
        }
        Map<String, Long> entered = new HashMap<>();
        for (E first : list("revision = 1 and naturalKey in ?1", corrected)) {
            entered.put(first.naturalKey, first.id);
        }
        return rows.stream()
                .sorted(Comparator.comparing(r -> entered.getOrDefault(r.naturalKey, r.id)))
                .toList();
    }

    public Optional<E> at(long version, String naturalKey) {
        if (isNoKey(naturalKey)) {
            return Optional.empty();
        }
        return find(
                        HOLDS + " and naturalKey = :key",
                        Parameters.with("version", version).and("key", naturalKey))
                .firstResultOptional();
    }

    /** All revisions under one key that were published up to a dataset version, oldest first. */
    public List<E> history(long version, String naturalKey) {
        if (isNoKey(naturalKey)) {
            return List.of();
        }
        return list(
                "publishedIn <= :version and naturalKey = :key",
                Sort.by("revision"),
                Parameters.with("version", version).and("key", naturalKey));
    }

    /**
     * Makes the ledger hold exactly these rows of one origin: new ones are added, changed ones become the next revision,
     * missing ones are withdrawn. A row whose fingerprint is unchanged stays as it is; one under the same key from
     * another origin is taken over.
     */
    public List<Change> replaceAll(List<E> rows, Edition edition) {
        Map<String, E> held = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        // In one question: one per row would make the database work through all rows before it, each time.
        for (E row : listAll(Sort.by("revision"))) {
            last.put(row.naturalKey, row.revision);
            if (row.supersededIn == null) {
                held.put(row.naturalKey, row);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (E row : rows) {
            E before = held.remove(row.naturalKey);
            if (before == null || !before.fingerprint.equals(row.fingerprint)) {
                changes.add(append(row, before, last.getOrDefault(row.naturalKey, 0), edition));
            }
        }
        for (E missing : held.values()) {
            if (missing.enteredBy == edition.origin()) {
                changes.add(withdraw(missing, edition));
            }
        }
        return changes;
    }

    /** Appends one row: the next revision of {@code before}, or the first one where that is null. */
    public Change append(E row, E before, Edition edition) {
        return append(row, before, before == null ? lastRevision(row.naturalKey) : before.revision, edition);
    }

    private Change append(E row, E before, int last, Edition edition) {
        row.revision = last + 1;
        row.publishedIn = edition.version();
        row.enteredBy = edition.origin();
        if (before != null) {
            before.supersededIn = edition.version();
        }
        persist(row);
        Change.Action action = before == null ? Change.Action.ADDED : Change.Action.CORRECTED;
        return new Change(edition.version(), kind(), row.naturalKey, row.revision, action);
    }

    public Change withdraw(E row, Edition edition) {
        row.supersededIn = edition.version();
        return new Change(edition.version(), kind(), row.naturalKey, row.revision, Change.Action.WITHDRAWN);
    }

    /** PostgreSQL fails on the character 0, which no text there can hold. */
    private static boolean isNoKey(String naturalKey) {
        return naturalKey.indexOf('\0') >= 0;
    }

    private int lastRevision(String naturalKey) {
        return find("naturalKey = ?1", Sort.descending("revision"), naturalKey)
                .firstResultOptional()
                .map(row -> row.revision)
                .orElse(0);
    }
}
