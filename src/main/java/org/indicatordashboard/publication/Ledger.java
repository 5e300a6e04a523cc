package org.indicatordashboard.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** How changes of this ledger are called in {@code /changes}: region, indicator, target. */
    public abstract String kind();

    /** Everything that held at a dataset version, in the order in which it was entered. */
    public List<E> at(long version) {
        return list(HOLDS, BY_ENTRY, Parameters.with("version", version));
    }

    public Optional<E> at(long version, String naturalKey) {
        return find(
                        HOLDS + " and naturalKey = :key",
                        Parameters.with("version", version).and("key", naturalKey))
                .firstResultOptional();
    }

    /** All revisions under one key that were published up to a dataset version, oldest first. */
    public List<E> history(long version, String naturalKey) {
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
        for (E row : list("supersededIn is null", BY_ENTRY)) {
            held.put(row.naturalKey, row);
        }
        List<Change> changes = new ArrayList<>();
        for (E row : rows) {
            E before = held.remove(row.naturalKey);
            if (before == null || !before.fingerprint.equals(row.fingerprint)) {
                changes.add(append(row, before, edition));
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
        int last = before == null ? lastRevision(row.naturalKey) : before.revision;
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

    private int lastRevision(String naturalKey) {
        return find("naturalKey = ?1", Sort.descending("revision"), naturalKey)
                .firstResultOptional()
                .map(row -> row.revision)
                .orElse(0);
    }
}
