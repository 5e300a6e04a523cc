package org.indicatordashboard.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;

/**
 * The only door to a table of revised rows: it reads what held at a dataset version and appends revisions. A room's
 * door extends it and adds the room's own questions.
 */
public abstract class Ledger<E extends Revised> implements PanacheRepository<E> {

    protected static final String HOLDS =
            "publishedIn <= :version and (supersededIn is null or supersededIn > :version)";

    private final PerVersion<List<E>> held = new PerVersion<>();

    private final Class<E> type;
    private final String kind;
    private final String owned;

    @Inject
    protected CurrentVersion current;

    /** @param kind how changes of this ledger are called in {@code /changes}: region, indicator, target */
    protected Ledger(Class<E> type, String kind) {
        this(type, kind, null);
    }

    /** @param owned the list of its own that each row of {@link #at(long)} brings along */
    protected Ledger(Class<E> type, String kind, String owned) {
        this.type = type;
        this.kind = kind;
        this.owned = owned;
    }

    /**
     * Everything that held at a dataset version, in the order in which it was entered. Read once per version and shared:
     * what comes back is for reading only.
     */
    public List<E> at(long version) {
        return held.at(version, current, this::read);
    }

    /** A correction takes the place of what it corrects rather than the last one. */
    private List<E> read(long version) {
        List<E> rows = rows().holding(version);
        List<String> corrected =
                rows.stream().filter(r -> r.revision > 1).map(r -> r.naturalKey).toList();
        if (corrected.isEmpty()) {
            return rows;
        }
        Map<String, Long> entered = new HashMap<>();
        for (E first : rows().first(corrected)) {
            entered.put(first.naturalKey, first.id);
        }
        return rows.stream()
                .sorted(Comparator.comparing(r -> entered.getOrDefault(r.naturalKey, r.id)))
                .toList();
    }

    public Optional<E> at(long version, String naturalKey) {
        return isNoKey(naturalKey) ? Optional.empty() : rows().holding(version, naturalKey);
    }

    /** All revisions under one key that were published up to a dataset version, oldest first. */
    public List<E> history(long version, String naturalKey) {
        return isNoKey(naturalKey) ? List.of() : rows().history(version, naturalKey);
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
        for (E row : rows().all()) {
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
        return new Change(edition.version(), kind, row.naturalKey, row.revision, action);
    }

    public Change withdraw(E row, Edition edition) {
        row.supersededIn = edition.version();
        return new Change(edition.version(), kind, row.naturalKey, row.revision, Change.Action.WITHDRAWN);
    }

    private LedgerRows<E> rows() {
        return new LedgerRows<>(getEntityManager(), type, owned);
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
